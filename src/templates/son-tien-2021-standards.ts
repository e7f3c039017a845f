/** Sơn Tiến 2021: the standards of IV.1.2, line by line, for collectives (a) and for people (b). */

/** A "-" of the plan with its "+" lines; the "-" itself where it has none. */
export interface Standard {
  readonly title: string;
  readonly lines: readonly string[];
  /** "Cán bộ, công chức, viên chức lãnh đạo, quản lý …": asked of them alone. */
  readonly leaders?: string;
}

export const collectiveStandards: readonly Standard[] = [
  {
    title: 'Văn bản lãnh đạo, chỉ đạo, quản lý, điều hành và văn bản về văn hóa công sở',
    lines: [
      'Xây dựng và thực hiện cơ chế, chính sách, pháp luật đảm bảo chất lượng, công khai, minh bạch, hiệu quả, đúng thời hạn',
      'Bám sát thực tiễn, nghiên cứu bổ sung kịp thời các hướng dẫn, tham mưu, xây dựng các nghị quyết, chương trình, đề án,…ban hành các văn bản pháp luật, đề ra và thực hiện các cơ chế, chính sách nhằm tháo gỡ khó khăn, vướng mắc cho người dân và doanh nghiệp; tăng cường vai trò quản lý nhà nước trên các lĩnh vực, thúc đẩy sự phát triển của cơ quan, đơn vị',
      'Quản lý và sử dụng có hiệu quả ngân sách nhà nước và các nguồn kinh phí được giao; không để xảy ra lãng phí, tham nhũng; tích cực đấu tranh phòng, chống tham nhũng',
      'Xây dựng, ban hành và thực hiện nghiêm các quy định, nội quy, quy chế của cơ quan, đơn vị, các quy định về văn hóa công sở, bảo đảm kỷ cương, kỷ luật hành chính; quản lý, sử dụng có hiệu quả thời gian làm việc của Nhà nước, của cơ quan, đơn vị',
      'Tổ chức thực hiện có hiệu quả Chỉ thị số 05-CT/TW của Bộ Chính trị về “Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
    ],
  },
  {
    title: 'Cải cách hành chính',
    lines: [
      'Niêm yết đầy đủ các thủ tục hành chính tại trụ sở cơ quan, đơn vị nhằm làm cho hoạt động của cơ quan, đơn vị được công khai, minh bạch',
      'Đơn giản hóa các thủ tục hành chính, rút ngắn thời gian giải quyết công việc, phục vụ Nhân dân tốt hơn',
      'Ứng dụng công nghệ thông tin, hiện đại hóa dịch vụ hành chính công, đảm bảo gắn kết chặt chẽ, đồng bộ giữa cải cách hành chính với xây dựng chính quyền điện tử để công khai, minh bạch nhằm tạo điều kiện cho Nhân dân giám sát hoạt động của cơ quan nhà nước thông qua môi trường mạng',
    ],
  },
  {
    title: 'Ứng dụng công nghệ thông tin',
    lines: [
      'Thực hiện ứng dụng rộng rãi công nghệ thông tin trong hoạt động nội bộ của cơ quan, đơn vị. Cung cấp thông tin, dịch vụ công trực tuyến mức độ cao trên diện rộng cho người dân và doanh nghiệp phù hợp với chức năng, nhiệm vụ được giao',
    ],
  },
  {
    title: 'Cơ quan, đơn vị văn minh, hiện đại, xanh, sạch, đẹp',
    lines: [
      'Xây dựng và giữ gìn cơ quan, đơn vị văn minh, hiện đại, xanh, sạch, đẹp theo quy định tại Quy chế văn hóa công vụ tại các cơ quan, đơn vị trên địa bàn toàn tỉnh',
    ],
  },
  {
    title: 'Tổ chức các phong trào thi đua',
    lines: [
      'Tổ chức các phong trào thi đua thiết thực, hiệu quả với nội dung, hình thức phong phú, đa dạng, bám sát các nhiệm vụ chính trị của cơ quan, đơn vị để thu hút tập hợp sự tham gia của đội ngũ cán bộ, công chức, viên chức góp phần hoàn thành tốt nhiệm vụ được giao',
    ],
  },
];

export const individualStandards: readonly Standard[] = [
  {
    title: 'Kỷ cương, kỷ luật hành chính',
    lines: [
      'Nghiêm chỉnh chấp hành nội quy, quy chế của cơ quan, đơn vị; đeo, cài thẻ tên, phù hiệu, thẻ chức danh đúng quy định khi thực hiện nhiệm vụ',
      'Có ý thức tổ chức kỷ luật; sắp xếp, sử dụng thời gian làm việc khoa học và hiệu quả',
      'Nghiêm túc nhận lỗi, nhận khuyết điểm, thành khẩn tự phê bình, rút kinh nghiệm, có biện pháp và quyết tâm sửa chữa, khắc phục khi để xảy ra sai sót trong thực hiện nhiệm vụ',
      'Giữ gìn đoàn kết nội bộ, xây dựng môi trường làm việc dân chủ, kỷ cương; cộng tác, giúp đỡ đồng nghiệp hoàn thành tốt nhiệm vụ được giao',
    ],
  },
  {
    title: 'Chuyên môn, nghiệp vụ',
    lines: [
      'Thường xuyên học tập để nâng cao trình độ chuyên môn, nghiệp vụ, chủ động, trung thực, thẳng thắn, khách quan trong công tác tham mưu, hoàn thành tốt nhiệm vụ được giao',
    ],
  },
  {
    title: 'Tinh thần, thái độ làm việc',
    lines: [
      'Có tinh thần cầu thị, lắng nghe; tâm huyết, tận tụy, gương mẫu, nghiêm túc, trách nhiệm trong công việc; sẵn sàng nhận và nỗ lực hoàn thành mọi nhiệm vụ được phân công; không kén chọn vị trí công tác, chọn việc dễ, bỏ việc khó',
      'Có tinh thần đấu tranh tránh hiện tượng trung bình chủ nghĩa, làm việc qua loa, kém hiệu quả',
      'Không gây khó khăn, phiền hà, vòi vĩnh, kéo dài thời gian xử lý công việc của cơ quan, tổ chức và người dân; không thờ ơ, vô cảm, thiếu trách nhiệm trước những khó khăn, bức xúc của người dân',
    ],
    leaders:
      'Cán bộ, công chức, viên chức lãnh đạo, quản lý phải công tâm, khách quan trong sử dụng, đánh giá cán bộ thuộc quyền quản lý; không lợi dụng vị trí công tác để bổ nhiệm người thân, quen; chủ động xin thôi giữ chức vụ khi nhận thấy bản thân còn hạn chế về năng lực và uy tín hoặc để xảy ra hậu quả nghiêm trọng trong lĩnh vực thuộc trách nhiệm được giao',
  },
  {
    title: 'Giao tiếp, ứng xử',
    lines: [
      'Trong giao tiếp với người dân phải tôn trọng, lắng nghe, tận tình hướng dẫn về quy trình xử lý công việc và giải thích cặn kẽ những thắc mắc của người dân. Thực hiện “4 xin, 4 luôn”: xin chào, xin lỗi, xin cảm ơn, xin phép; luôn mỉm cười, luôn nhẹ nhàng, luôn lắng nghe, luôn giúp đỡ',
      'Đối với lãnh đạo cấp trên phải tuân thủ thứ bậc hành chính, phục tùng sự chỉ đạo, điều hành, phân công công việc của cấp trên; không trốn tránh, thoái thác nhiệm vụ; không nịnh bợ lấy lòng vì động cơ không trong sáng',
      'Đối với đồng nghiệp phải có tinh thần hợp tác, tương trợ trong thực hiện nhiệm vụ; không bè phái gây mất đoàn kết nội bộ của cơ quan, đơn vị',
    ],
    leaders:
      'Cán bộ, công chức, viên chức giữ chức vụ lãnh đạo, quản lý không được duy ý chí, áp đặt, bảo thủ; phải tôn trọng, lắng nghe ý kiến của cấp dưới; gương mẫu trong giao tiếp, ứng xử; không nâng đỡ cấp dưới vì động cơ, mục đích không trong sáng',
  },
  {
    title: 'Đạo đức, lối sống',
    lines: [
      'Thường xuyên tu dưỡng, rèn luyện về đạo đức, lối sống trong sạch, lành mạnh; thực hiện cần, kiệm, liêm, chính, chí công vô tư; trung thực, giản dị, thẳng thắn, chân thành',
      'Thực hành tiết kiệm, phòng chống tham nhũng, lãng phí, tiêu cực; không có biểu hiện cơ hội, công tâm, khách quan trong thực hiện nhiệm vụ được giao',
      'Thực hiện các chuẩn mực đạo đức nghề nghiệp; không đánh bạc, sa vào các tệ nạn xã hội; không sử dụng đồ uống có cồn trong thời gian làm việc và giờ nghỉ trưa; nơi làm việc ngăn nắp, gọn gàng, sạch sẽ',
      'Tuân thủ kỷ luật phát ngôn, không sử dụng mạng xã hội để khai thác, tuyên truyền các thông tin chưa được kiểm chứng, phiến diện, một chiều ảnh hưởng đến thực thi nhiệm vụ',
      'Tuân thủ chuẩn mực đạo đức gia đình và xã hội, thuần phong mỹ tục, truyền thống văn hóa tốt đẹp của dân tộc; gương mẫu, tránh phô trương, lãng phí, mục đích trục lợi trong việc tổ chức các hoạt động liên hoan, cưới hỏi, tang lễ, mừng thọ, sinh nhật, tân gia...; không mê tín dị đoan và có những hành vi phản cảm khi tham gia lễ hội',
      'Tích cực tham gia xây dựng, giữ gìn không gian xanh, sạch, đẹp; môi trường văn hóa thân thiện, văn minh nơi công sở',
    ],
  },
  {
    title: 'Trang phục',
    lines: [
      'Khi thực hiện nhiệm vụ trang phục phải gọn gàng, sạch sẽ, lịch sự, nghiêm túc',
      'Trang phục phải phù hợp với tính chất công việc, đặc thù trang phục của ngành và thuần phong, mỹ tục của địa phương',
      'Đối với ngành có trang phục riêng, phải thực hiện theo quy định của ngành',
    ],
  },
  {
    title: 'Tham gia các phong trào thi đua yêu nước',
    lines: [
      'Tích cực tham gia các phong trào thi đua yêu nước do cơ quan, đơn vị và địa phương phát động, tổ chức, góp phần hoàn thành xuất sắc các nhiệm vụ của cơ quan, đơn vị, địa phương',
    ],
  },
];
