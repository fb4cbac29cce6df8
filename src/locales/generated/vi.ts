// Do not modify this file by hand!
// Re-generate this file by `npm run localize:build`.

import type { Texts } from '../loaded-texts.js';

export const texts: Texts = {
  'characters-left-few': 'Còn ${0} ký tự',
  'characters-left-many': 'Còn ${0} ký tự',
  'characters-left-two': 'Còn ${0} ký tự',
  'characters-too-many-few': 'Thừa ${0} ký tự',
  'characters-too-many-many': 'Thừa ${0} ký tự',
  'characters-too-many-two': 'Thừa ${0} ký tự',
  'free-few': 'còn ${0} chỗ',
  'free-many': 'còn ${0} chỗ',
  'free-one': 'còn ${0} chỗ',
  'free-two': 'còn ${0} chỗ',
  s00fe2194254da24c: 'Quý vị đang yêu cầu:',
  s0382d73823585617: '${0}: ${1}',
  s04724c9438bd9d7f: 'Xin đánh dấu vào ô để đồng ý cho chúng tôi dùng các thông tin này để trả lời.',
  s05c1a5416c70424d: 'Đã gửi, chưa được xác nhận',
  s061cc20e3432dead: 'Tạm dừng',
  s0819ec3b2f05d9df: 'Có ${0} bài tập trong kế hoạch của quý vị.',
  s087d8607b52b5801: '${0}:',
  s0a0475abeb79eafe: 'tìm sự giúp đỡ y tế ngay hôm nay',
  s0a642812f6c4244f: 'Buổi tối',
  s0b78e5816aa59c3b: 'Hệ thống của phòng khám hiện không hoạt động. Chúng tôi đã thử nhiều lần.',
  s0b7ae9543c001867: 'Cách trả lời',
  s0c9094347864693d: 'Hệ thống của phòng khám trả lời quá lâu. Chúng tôi đã thử nhiều lần.',
  s0da1f5aea812f8de: 'Vào tư thế',
  s10e73480dcb38d62: '${0}, trung bình ${1}',
  s11741f3dac201727: 'Xin viết ngắn lại, tối đa ${0} ký tự.',
  s12e8e5c06537366d:
    'Tất cả giờ ở đây là giờ của phòng khám: ${0}. Thiết bị của quý vị đang dùng múi giờ khác.',
  s137af9f7040dc2d2: '(không bắt buộc)',
  s155085305728da46: 'Giờ nào cũng được',
  s159d6f6855a39c87: 'Hướng dẫn gợi ý',
  s166d4625908fca17: 'Hãy gọi {phone}.',
  s16a7b54cf8ef4151: 'Giờ còn trống',
  s179f079eba118bd5: '${0} lần',
  s17bd81b727631717: 'Cần có JavaScript để gửi. Nếu không có, xin liên lạc trực tiếp với phòng khám.',
  s17c44291d37572e5: 'gọi cấp cứu ngay bây giờ',
  s18189db02df92eee: 'Chúng tôi có thể liên lạc với quý vị bằng cách nào?',
  s181d81e1b0cfe772:
    'Chưa có trả lời. Chúng tôi sẽ tự động thử lại sau khoảng ${0} giây. Xin giữ trang này mở.',
  s1abae3b7d91f4da9: 'Quý vị đã chọn “${0}”.',
  s1b620e51708bd4dd: 'Thêm vào lịch',
  s1b8fea5fbdec3fee: 'Thông tin của quý vị được xử lý thế nào',
  s1be0c2529780107a: 'Gửi yêu cầu',
  s1c7fcb00f86a04a2: 'Lần ${0} trong ${1}, giữ nguyên',
  s1d30e439a7e5b273: 'Xin chọn giờ khác.',
  s1d5e475212cda36a: 'Danh sách các dấu hiệu cấp cứu',
  s228f7f2558aaf31b: 'Điều chúng tôi nên biết',
  s240732794d597f70: 'Thứ Ba',
  s2541e1e0cb0dd02d:
    'Hiện không thể hiển thị các giờ còn trống. Thay vào đó, hãy cho chúng tôi biết những ngày nào tiện cho quý vị.',
  s25ba6e2031da2619: 'Hiện không thể gửi yêu cầu từ trang này. Xin liên lạc trực tiếp với phòng khám.',
  s265280d369303d42: 'Nguồn ${0}',
  s268db7a6c01a0853: 'Giữ ${0} giây',
  s26cff41eb2280832:
    'Quý vị đã yêu cầu giờ này. Phòng khám không giữ giờ này cho quý vị. Phòng khám sẽ xác nhận hoặc đề nghị một giờ khác.',
  s27ba42633d755737: '${0} sẽ đọc yêu cầu của quý vị khi yêu cầu đến nơi.',
  s2921e7f59c966fb8: 'Hãy gọi {phone} hoặc viết email đến {email}.',
  s2976eabb2709bf61: '(bắt buộc)',
  s29a5b3d230c2249a: 'Hãy cẩn thận:',
  s2a03bcdd821b84ab:
    'Quý vị đã yêu cầu giờ này, nhưng yêu cầu chưa được xác nhận. Xin liên lạc với phòng khám.',
  s2a05ad9c0361c23b: 'Giờ yêu cầu',
  s2b823be2e269b3c4: '${0} lần với mỗi chân',
  s2c67e2f3659369bd: 'Để đặt hẹn qua điện thoại, hãy gọi {clinic} ở số {phone}.',
  s2e599ea4064cdc68: '${0} người',
  s30d8afddc9716922: 'Quãng đường',
  s30d9ca7532c1b24f: 'Cần có để tham gia',
  s30e0850dcd380915: 'Xin chờ một chút',
  s315268a289db73db: 'Quý vị có thể tự đặt giờ này:',
  s326328a8367ccfe8: 'Yêu cầu hẹn khám',
  s338cca2d2f313247: 'Làm lại từ đầu',
  s339cf4cf7874f232: 'Đây chưa phải là lịch hẹn đã đặt: phòng khám còn phải thống nhất giờ với quý vị.',
  s34f992f3b893247d: 'Chúng tôi nên trả lời bằng cách nào?',
  s357642906944392d: 'mỗi ngày một lượt',
  s35795204e6031304:
    'Danh sách giờ còn trống đã cũ, nên chúng tôi không hiển thị. Thay vào đó, hãy cho chúng tôi biết những ngày nào tiện cho quý vị.',
  s3682940d84938fc6: 'Nhiều nước hơn, và các đĩa đệm dưới cùng cao hơn',
  s3687049d1af562c4: 'Sao chép',
  s38887b94b3320533: 'Địa chỉ email',
  s3a8973a66698c3bd: 'Đang gửi yêu cầu của quý vị…',
  s3c04d718469a169c: 'Quý vị muốn được trả lời qua email. Xin nhập địa chỉ email của quý vị.',
  s3c5ba93e51bbad3d: 'Đã chọn văn bản. Bây giờ hãy sao chép.',
  s3c75cb4ce97ee4e8: 'Họ sẽ gọi cho quý vị để hẹn ngày giờ.',
  s3c93cdf26493c2f2: 'Cử động chậm',
  s3d3d4232369414d7: 'Không khẩn',
  s3d4b875d3593a9a0: 'Giữ tư thế trong 1 nhịp thở sâu',
  s3d86734d5e91aa85: 'Bước ${0} trong khoảng ${1} bước',
  s3d90500846000441: 'Bây giờ đổi bên',
  s3d9bc3b296e6beed: 'Quý vị sẽ thấy:',
  s3edf26897ee36620: 'Bản sao yêu cầu của quý vị',
  s3efbd5ff1baed218: 'Qua điện thoại',
  s3fc8561a7c7c82fb: 'Xin nhập số điện thoại chỉ bằng chữ số, chẳng hạn như +1 555 010 0199.',
  s414e44dd1cdc8f51: 'Mức gắng sức trên 10',
  s41fb18df80731cac: '${0} phút, rồi ${1} phút',
  s45352bd05108a6ca: 'Thử ngay',
  s467b030b9a34b3c8: 'Trung bình',
  s46caede85673c926: 'mỗi ngày',
  s471d2322e9171043: 'không ghi',
  s47593245265548bb: 'Quý vị không chắc về một trong các dấu hiệu ở câu “${0}”.',
  s4a54c52f2da6e9a0: 'Đang thử lại: lần thử ${0} trong ${1}…',
  s4bb67c90be5a3c70: 'Thêm vào kế hoạch của tôi',
  s4bf7d9797c07c9d0: 'Tập bao nhiêu:',
  s4d36c4b42d428f27: 'Cần có số điện thoại hoặc địa chỉ email. Có cả hai thì càng tốt.',
  s4e2544c953cabd3f: 'Xem thêm giờ',
  s4ef7abe9cfdeb217: 'Chưa, đây là lần đầu',
  s534a1826e47cddf3: 'Quý vị yêu cầu',
  s53753cd746cb440c: 'Họ sẽ viết email cho quý vị để hẹn ngày giờ.',
  s55975cb573bae0c3:
    'Chưa có trả lời. Chúng tôi sẽ tự động thử lại sau khoảng ${0} giây. Xin giữ trang này mở.',
  s55fa598b754cc3cc: '${0} (${1})',
  s569aaffc7cc3027f: 'Quý vị muốn được trả lời qua điện thoại. Xin nhập số điện thoại của quý vị.',
  s5842215d9100bd5d: 'hơn ${0}',
  s584d2b02b846b5f6: 'Giữ tư thế trong ${0} nhịp thở sâu',
  s5890f45d85df2390: 'In lời khuyên này',
  s58adddc06f7b3072: 'Đã yêu cầu hẹn khám, chưa được xác nhận',
  s5ac90eb24690d399: 'còn ${0} chỗ',
  s5d3fd7ce45b5b077: 'Tiếp theo sẽ thế nào',
  s5d94eee875979b17: 'Chúng tôi sẽ tự động thử lại sau ${0} giây. Xin giữ trang này mở.',
  s5e9bf7157db6d407: 'Bắt đầu lại',
  s5ee7b60f847eee36: 'Thứ Bảy',
  s600641e847470511: 'bắt đầu bằng cách tự chăm sóc',
  s61a1403e9950ce0d: 'In kế hoạch của tôi',
  s6229f2f05064d311: 'Bấm “Phát” và tập theo.',
  s628b776a4fc5f1d6: 'Kế hoạch của tôi',
  s65038f735d8abb0b: 'Xin nhập tên của quý vị.',
  s65639688ee541e13: 'Đĩa đệm chứa nhiều nước hơn',
  s66dcbbc0355c2759: 'Chủ Nhật',
  s67a88e1e509e88d6: 'Đi bộ, rồi chạy',
  s68465d44a1a5896e: 'Được xem lại lần cuối: ${0}, người xem lại: ${1}.',
  s694b0dc9e3b93453: 'Không có điều nào trong số này',
  s6b0e10f27440e4ab:
    'Quý vị đang không có mạng. Chúng tôi sẽ gửi yêu cầu của quý vị ngay khi có mạng trở lại. Xin giữ trang này mở.',
  s6c3fe210cc5367d0: 'Khẩn',
  s6ead281adf0d371d: 'Đang gửi…',
  s6ef9f08d9c94362c: 'Vào buổi nào trong ngày?',
  s70e5621823bf4cb2: 'Sự đồng ý của quý vị',
  s71509c3d1dce009e: 'Từ từ trở lại',
  s73de702bbe422cb7: 'Nghỉ',
  s74cf0a19e64a56d9: 'Vì sao',
  s75edabaf5191e736: 'sớm đi khám bác sĩ hoặc chuyên viên vật lý trị liệu',
  s7605b4e01edf479d: 'Gửi một yêu cầu khác',
  s775be11fa34480d4: 'Gửi kèm điều mà hướng dẫn trên trang này đã gợi ý cho tôi: “${0}”.',
  s7b9d13ea440cd1d7: 'Thứ Năm',
  s7c4ec27b7c3b3d7b:
    'Đánh dấu tất cả những ngày tiện cho quý vị, hoặc không đánh dấu gì nếu ngày nào cũng được.',
  s7ee8cdf05d4fbb1d: 'Quá dài',
  s814105fa5dfff17f: 'Không chắc? Xem phần hướng dẫn theo triệu chứng',
  s819b90523b3d6aa5: 'Phòng khám',
  s81fa26ccde47d6b4: '(mở trong thẻ mới)',
  s8254f284dc181ee3: 'Viết email đến {email}',
  s83d37fe20a31f3b5: 'Đặt giờ này tại ${0} (mở trong thẻ mới)',
  s855beadbfdf0f58d: 'mỗi ngày 3 lượt',
  s86a061e18e8dfea6: 'Quý vị cũng có thể liên lạc trực tiếp với phòng khám.',
  s86be321ded93fbf6: 'Yêu cầu của quý vị đã đến nơi',
  s895c346b31f02363: 'Rồi, tôi đã đến',
  s8c2939d1dd487d86: 'Chưa có xác nhận là yêu cầu của quý vị đã đến nơi',
  s8c8dbae34bef5061: 'Đi quãng ngắn, nhiều lần',
  s8ccd9b51a19e0a0e: 'Xin nhập tên của quý vị bằng chữ.',
  s8e76e4c1fcfc5657: 'Hãy viết email đến {email}.',
  s90b567bafb0398f4: 'Qua email',
  s91e3a47599412f51: 'Nguồn',
  s92998b5e484dbf77: 'Buổi chiều',
  s93b35abb54a04e04: 'Những gì quý vị đã viết vẫn còn nguyên.',
  s93ba2b587c4bce71: 'Hệ thống của phòng khám không nhận yêu cầu này.',
  s93e048b26b8faa94: 'In tất cả bài tập',
  s93eb2b8a51418634: 'Xin xem lại câu trả lời: ${0}',
  s94578cd3a6511a32: 'Chưa có trả lời',
  s94df8f882e138dce: 'Đọc khoảng 1 phút.',
  s95c46fa939372609: 'Quý vị đã dừng lại trước khi hệ thống của phòng khám xác nhận yêu cầu.',
  s95fea670e9b6f11d: 'Phòng khám đóng cửa vào những ngày sau: ${0}.',
  s96e168a593fbe45a: 'Tôi đồng ý cho ${0} dùng các thông tin này để trả lời yêu cầu của tôi.',
  s978464661758a212: 'Thứ Sáu',
  s984d537787f462c4: 'Lặp lại đi bộ rồi chạy cho đến khi hết quãng đường',
  s985ce27d498b41d9: 'Họ sẽ gọi hoặc viết email cho quý vị để hẹn ngày giờ.',
  s98b1cb8fb62909ec: 'Nhóm',
  s99acf04bed761e7a: 'Mã yêu cầu: ${0}',
  s9ce77805d7c06dcc:
    'Chẳng hạn như cần lối vào cho xe lăn hoặc cần thông dịch viên. Xin đừng ghi chi tiết về bệnh. Chúng tôi sẽ hỏi riêng quý vị. Tối đa ${0} ký tự.',
  s9d8263673f83d474: 'Trong bài này',
  s9e887d76adfc7476: 'Điều gì làm lời khuyên này thay đổi',
  s9eaa6e7fbfd5cdd7: 'Thứ Tư',
  s9f74fea71a904005: 'Tôi không chắc về một trong những điều này',
  sa08905172f6a0081: '${0} sẽ đọc yêu cầu của quý vị.',
  sa1fcdce157fdc7e4: 'Còn ${0} ký tự',
  sa5e881d79dbe5270: 'Nếu không nhận được tin gì, quý vị hãy liên lạc và cho biết mã yêu cầu.',
  sa5f33e60aa7e0fe5: 'Nếu quý vị có một trong ${0} dấu hiệu này',
  sa7634a02c49d0806: 'Xin nhập số điện thoại hoặc địa chỉ email, để chúng tôi có thể trả lời.',
  sa85579ecdffccbcb: 'Cách nào cũng được',
  sa9ce596dc323fff6: 'Hệ thống trả lời:',
  sa9d1dd5d6142477d: 'Tên của quý vị',
  sac8252732f2edb19: 'Ngày',
  sacae74732f544fca: 'Các ngày',
  sad189c88b3a343b1: 'Xem dưới dạng bảng',
  sae1c7f13b7c0c47f: 'Bắt đầu',
  saefb5b8ad5696a60: 'Quý vị đã từng đến đây chưa?',
  sb05eac6313ad4f91: 'Lỗi:',
  sb0cb768191dd0bb6: 'Không kết nối được với hệ thống của phòng khám. Chúng tôi đã thử nhiều lần.',
  sb0fe9e5d00916f8c: 'Cần có JavaScript để hiện các câu hỏi.',
  sb2005e4d765a50ca: 'sáng và tối',
  sb3309b9660f90424:
    'Hãy cho chúng tôi biết cách liên lạc với quý vị và khi nào quý vị có thể đến. Chúng tôi sẽ trả lời để hẹn ngày giờ.',
  sb39df1bbb6c33a1e: 'Bây giờ đổi chân',
  sb4e4fdef47fba0b8: '${0} ${1} (nơi quý vị đang ở: ${2})',
  sb4f1dffbb6be6302: 'Bỏ chọn',
  sb559a60b36c9c3ea: 'Không chờ nữa',
  sb67443775ce2d662: 'Cấp cứu',
  sba7eb12702a83db5:
    'Yêu cầu của quý vị đã rời trang này. Hệ thống của phòng khám này không thể cho chúng tôi biết yêu cầu đã đến nơi hay chưa.',
  sbaa11adb73f49746: 'Còn ít hơn ${0} ký tự',
  sbab8a0378ed583b1: '1 nguồn',
  sbb010254273e32dd: 'chạy suốt quãng đường',
  sbb99d4ec27fbb263: 'Đã xong',
  sbd7c5e18b037ce50: 'Phòng khám',
  sc000ca5c641195fa: 'Đang chờ kết nối mạng của quý vị',
  sc0a0c87d5c556c38: 'Số điện thoại',
  sc0ef3e71481b222b: 'Nguồn tham khảo',
  sc16e00a7a8b2fde2: 'Quay lại',
  sc172de1898fc3d54: 'Gọi {number}',
  sc1ab35b0ebc55ae5: 'Xin xem lại các câu trả lời của quý vị',
  sc312e546dfde82a8:
    'Quý vị cũng có thể gọi {clinic} ở số {phone} để báo cho họ biết. Nếu không ai trả lời, đừng chờ họ gọi lại.',
  sc42ea202626e919c: 'Trở lại [${0}] trong bài',
  sc658daf9a3c112ef: 'Buổi sáng',
  sc766d6b28781a8ca: 'Bỏ qua mục lục, đến phần nội dung',
  sc7b4d1769de1d1b6: 'Các bài viết này có từ ${0}.',
  sc82af789c5f536d7: 'Đổi câu trả lời vừa rồi',
  sc82b0dc926cd79fb:
    'Chúng tôi không giữ giờ này cho quý vị. Chúng tôi sẽ xác nhận hoặc đề nghị một giờ khác.',
  scc7b1d527461278d: 'Xin để trống ô này',
  scca83474f3ee5d57: 'Giờ quý vị chọn không còn trong danh sách nữa.',
  sccd75e804ce01089: 'Xin nhập đủ số điện thoại. Số điện thoại có ít nhất ${0} chữ số.',
  scd105819b5a10243: 'Phát',
  scd1dd6ff53d0d01a: 'Thử lại',
  scf97f09d94a7c691: 'Để so sánh',
  scfef7622ad797bbd:
    'Kế hoạch chỉ được giữ khi trang này còn mở: không có gì được lưu hoặc gửi đi. Hãy in ra để mang theo.',
  sd4355a904d5bc36a:
    'Nếu quý vị gửi mẫu đơn này thay vì tự đặt, chúng tôi không giữ giờ này. Chúng tôi sẽ xác nhận hoặc đề nghị một giờ khác.',
  sd91f401d9cc6d198: 'Thừa ${0} ký tự',
  sd9994f251f1280cf: 'Bước',
  sdaabe24677c338c8:
    'Không có giờ trống nào được ghi cho các tuần tới. Hãy cho chúng tôi biết những ngày nào tiện cho quý vị, và chúng tôi sẽ tìm giờ.',
  sdd477e1b520e7057: 'Lần ${0} trong ${1}',
  sde47966822e4d9f8: 'Đọc khoảng ${0} phút.',
  se09b48c913202f63: 'Tôi đồng ý cho phòng khám dùng các thông tin này để trả lời yêu cầu của tôi.',
  se3ce0c293c719bac: 'Bỏ bài “${0}” khỏi kế hoạch của tôi',
  se4e190e9db13bace: 'Đang tìm giờ còn trống… Quý vị cũng có thể chọn ngày ở bên dưới.',
  se6ad2583c024c72b: 'Có 1 bài tập trong kế hoạch của quý vị.',
  se937e7ff3e393f70: 'phòng khám',
  se9ff6e9a514d8cf9: 'Thứ Hai',
  sea4f08110bb8f15d: 'Bỏ',
  seb10d186738e5a12: '${0} lần, luân phiên hai bên',
  sece6f1350396c8ca:
    'Chọn một giờ, hoặc không chọn nếu giờ nào cũng được. Giờ chưa được giữ cho quý vị cho đến khi chúng tôi xác nhận.',
  sed1c4a6a4b89d090: 'không tập thể thao đều đặn',
  seec6798afe90ffc8: 'In',
  sef49aec68fd1dc66: 'Tên',
  sf4de3bfbfaca12e5: 'Đã sao chép',
  sf569a95dad8dd4c2: 'Không giờ nào tiện cho tôi: tôi sẽ chọn ngày',
  sf6af012f8a187c0b: 'Thừa ${0} ký tự',
  sf6b9083936600892: '${0} lần mỗi bên',
  sf7430ef7f0883273: 'Còn ${0} ký tự',
  sf830852cdb773002: 'Xin nhập đủ địa chỉ email, chẳng hạn như name@example.com.',
  sf917292fa563d77b: 'Những ngày nào tiện cho quý vị?',
  sf96897ae0825f9a1: 'Hãy gọi cấp cứu ngay bây giờ nếu quý vị có bất cứ dấu hiệu nào sau đây:',
  sf983a4542eea78bb: 'Bài tập nhẹ nhàng',
  sfa251e3af0f9c14c: '${0} đến ${1}',
  sfaf3a89665ef65b0: 'Xem thêm ngày',
  sfbc6ec8281d1b1c9: 'Hệ thống của phòng khám không xác nhận là yêu cầu đã đến nơi.',
  sfc5c0785c662f552: 'Quãng đường mỗi tuần của từng nhóm',
  sfd66c6fcd9f5f9af: '${0} nguồn',
  sfe1006b52c12a321:
    'Hãy mở một bài tập rồi bấm “Thêm vào kế hoạch của tôi”. Lúc đầu, hai hoặc ba bài là đủ.',
  sfe88d270aa3e71da: 'Mã yêu cầu',
  sff2eceda32b6a0dd: 'Giữ tối đa ${0} giây',
  sffaa46a3ca606c2f: 'Tự chăm sóc',
  'waiting-few': 'Chưa có trả lời. Chúng tôi sẽ tự động thử lại sau khoảng ${0} giây. Xin giữ trang này mở.',
  'waiting-many': 'Chưa có trả lời. Chúng tôi sẽ tự động thử lại sau khoảng ${0} giây. Xin giữ trang này mở.',
  'waiting-two': 'Chưa có trả lời. Chúng tôi sẽ tự động thử lại sau khoảng ${0} giây. Xin giữ trang này mở.',
  s658075c73b58b7a4: 'Gọi {number} ngay',
  sd1ffab89d7bfdf7e: 'Hãy gọi {number} ngay.',
  s3b6c3682bd61ba33: 'Hãy gọi {number} ngay nếu quý vị bị đau lưng cùng với bất cứ dấu hiệu nào sau đây:',
  sc232a0419e232996: 'Mẫu đơn này không dành cho trường hợp cấp cứu. Khi cần cấp cứu, hãy gọi {number}.',
  se7d4a9f528237d51:
    'Gọi ngay số cấp cứu tại nơi quý vị đang ở (115 ở Việt Nam, 911 ở Mỹ và Canada, 000 ở Úc, 119 ở Nhật Bản và Hàn Quốc, 112 ở hầu hết châu Âu)',
  s11da4a93344e3ecd:
    'Hãy gọi ngay số cấp cứu tại nơi quý vị đang ở (115 ở Việt Nam, 911 ở Mỹ và Canada, 000 ở Úc, 119 ở Nhật Bản và Hàn Quốc, 112 ở hầu hết châu Âu).',
  s8e5350d937020f33:
    'Hãy gọi ngay số cấp cứu tại nơi quý vị đang ở nếu quý vị bị đau lưng và có bất cứ dấu hiệu nào dưới đây. Số đó là 115 ở Việt Nam, 911 ở Mỹ và Canada, 000 ở Úc, 119 ở Nhật Bản và Hàn Quốc, và 112 ở hầu hết châu Âu.',
  s474254e716853de5:
    'Mẫu đơn này không dành cho trường hợp cấp cứu. Thay vào đó, hãy gọi số cấp cứu tại nơi quý vị đang ở. Số đó là 115 ở Việt Nam, 911 ở Mỹ và Canada, 000 ở Úc, 119 ở Nhật Bản và Hàn Quốc, và 112 ở hầu hết châu Âu.',
  sd132c34bdbdabbf3: 'Kiểm tra tình trạng đau lưng',
  s21d1d34812ab9085:
    'Vài danh sách dấu hiệu ngắn giúp quý vị quyết định nên tìm sự giúp đỡ y tế ở đâu, và cần sớm đến mức nào.',
  s7db7665225f9286c: 'Phần này dành cho người đang bị đau lưng. Các câu hỏi về cấp cứu được hỏi trước tiên.',
  s15ec80cb4cac8f64:
    'Phần này chỉ đưa ra thông tin chung. Phần này không chẩn đoán bệnh cho quý vị, và không thể loại trừ một nguyên nhân nghiêm trọng. Nếu quý vị lo lắng, hãy tìm sự giúp đỡ y tế, dù phần này cho kết quả thế nào.',
  scad9cad91cb5e4ec:
    'Câu trả lời của quý vị chỉ nằm trên trang này và sẽ mất khi quý vị đóng trang. Không có gì được gửi đi, trừ khi quý vị chọn chia sẻ kết quả lúc yêu cầu hẹn khám.',
  s34ff20b3e0109cc8: 'Quý vị có thấy mình bệnh rất nặng, hoặc thấy như sắp ngất xỉu không?',
  s819207d1553ba755: 'Về quý vị',
  s771a99983e5f3d40: 'Dấu hiệu cấp cứu',
  s2bcb96760a02824c: 'Dấu hiệu cần được khám hôm nay',
  s4b593056088fc53c: 'Quý vị và cơn đau',
  s3e2d06eb64673d3a: 'Quý vị bao nhiêu tuổi?',
  s5106cc8630bd786e:
    'Trẻ em hoặc thanh thiếu niên nên làm phần này cùng với cha hoặc mẹ, hoặc cùng với một người lớn khác mà các em tin cậy.',
  s18f7c6e136aa6735: 'Ngay lúc này, có điều nào dưới đây đúng với quý vị không?',
  sa0ee23106419ab85: 'Hãy bấm vào dòng đầu tiên đúng với quý vị.',
  se88b9c43279c5c4b: 'Có điều nào dưới đây bắt đầu cùng với cơn đau này, hoặc từ lúc đó đến nay không?',
  sdb476f43bb82fe87:
    'Một số câu khá riêng tư. Chúng tôi hỏi vì hai chân, bàng quang, ruột và bộ phận sinh dục có chung các dây thần kinh. Nếu các dây thần kinh đó bị chèn ép, quý vị cần được cứu chữa thật nhanh.',
  s54ecca94e809fa22:
    'Một số câu khá riêng tư. Chúng tôi hỏi vì hai chân, bàng quang và ruột có chung các dây thần kinh. Nếu các dây thần kinh đó bị chèn ép, quý vị cần được cứu chữa thật nhanh.',
  sc43d4a4847fa9ae2: 'Có điều nào dưới đây đúng với quý vị không?',
  s367f32b5a04dd91e: 'Có điều nào dưới đây đúng với quý vị và lưng của quý vị không?',
  s94bfdd411bab9f7d: 'Quý vị có bị điều nào dưới đây không?',
  s18da071115637454: 'Có điều nào dưới đây mô tả đúng cơn đau hoặc lưng của quý vị không?',
  s884d874ee07d3efd: 'Nếu quý vị chạy bộ hoặc chơi thể thao, có điều nào dưới đây đúng không?',
  s8356f6dfe011ff77: 'Nhảy múa, tập gym, đi bộ đường dài và huấn luyện quân đội cũng tính là thể thao.',
  s5d57cd2c1ea96744: 'Câu hỏi cuối: có điều nào dưới đây đúng không?',
  s9a86b450fb80ebd6: 'Đau ngực, tức nặng ngực hoặc thắt ngực, ngay lúc này hoặc trong một ngày vừa qua',
  s2825460b0595426f:
    'Có thể chỉ đau nhẹ, thấy như có vật nặng đè lên hoặc như bị ợ nóng mà trước đây không bị, hoặc lan ra cánh tay, cổ hoặc hàm.',
  s0e011452da61fcda:
    'Đau đột ngột, dữ dội ở lưng hoặc bụng, và thấy muốn ngất xỉu hoặc không khỏe trong người',
  scecaa37bd98ab05d:
    'Không khỏe nghĩa là chóng mặt, xanh tái, lạnh và toát mồ hôi, khó thở, hoặc tim đập dồn dập. Đã bị ngất cũng tính.',
  sd6355a585fe6a320:
    'Mới đau, hoặc đau nặng hơn trước, ở lưng hoặc bụng, và có phình động mạch (động mạch bị phồng ra)',
  s4e1982a4f2e780eb:
    'Chỗ phình nhỏ chỉ đang được theo dõi cũng tính, và chỗ phình đã đặt stent hoặc đã được mổ hay xử trí bằng cách khác cũng tính.',
  s8b1d17e75a3a51cc: 'Đau lưng dữ dội, đến đột ngột, và đang dùng thuốc chống đông máu (thuốc làm loãng máu)',
  s550cad6eb8c7d65e: 'Chẳng hạn như warfarin, heparin, apixaban (Eliquis) hoặc rivaroxaban (Xarelto).',
  s19e94b06add3697e: 'Đau bắt đầu sau một tai nạn nặng trong vài ngày vừa qua',
  sa150de1d8750dd17:
    'Chẳng hạn như tai nạn xe, té ngã từ trên thang hoặc từ lưng ngựa, hoặc bị va đập mạnh vào lưng. Dù lúc đó vẫn tự đi được cũng tính.',
  s6fa9938d972e422d: 'Tê hoặc châm chích (như kiến bò) ở vùng kín, ở giữa hai đùi hoặc quanh mông',
  s7bceb4f254ebc728:
    'Tức là ở bộ phận sinh dục, hậu môn, mông hoặc mặt trong của đùi. Những chỗ này có thể tê dại hoặc giảm cảm giác, hoặc khi lau chùi sau khi đi vệ sinh thấy khác trước.',
  sbeb5945b2c06f8e3: 'Có vấn đề mới, hoặc nặng hơn trước, về việc đi tiểu hoặc đi đại tiện (đi tiêu)',
  s04b1236778a036f6:
    'Ví dụ: khó bắt đầu khi đi vệ sinh, tia nước tiểu yếu, bị són nước tiểu hoặc phân, không nhịn được hoặc không cảm thấy được, hoặc không có cảm giác mót. Chỉ bị một lần cũng tính.',
  sd51eeabf5f7b9147:
    'Nếu chỉ bị rát khi đi tiểu thì không tính ở đây. Chúng tôi sẽ hỏi sau. Phân cứng do thuốc giảm đau thì không tính, nếu quý vị vẫn cảm thấy được và nhịn được.',
  s5d6600bd1b9fb358:
    'Mới bị mất cảm giác khi quan hệ tình dục, hoặc mới bị khó cương cứng, khó giữ được cương cứng hoặc khó xuất tinh',
  sa8f81fe64efe665e: 'Nếu chỉ tránh quan hệ vì đau lưng thì không tính.',
  sa9fd57f804252324: 'Mới bị đau, châm chích hoặc tê chạy xuống cả hai chân, hoặc yếu cả hai chân',
  sdb681f77c17a8cd3:
    'Chỉ châm chích hoặc tê ở hai bàn chân cũng tính, và lúc đầu chỉ bị một chân cũng tính. Đau mỏi cơ do tập luyện thì không tính, và vấn đề đã có từ lâu ở cả hai chân cũng không tính.',
  s9c0eafee82815865: 'Đi lại trở nên loạng choạng hoặc vụng về',
  s9de79503d4a9fb08:
    'Ví dụ: đi bị vấp, phải vịn tường, hoặc thấy hai chân nặng. Nếu đi chậm chỉ vì đau thì không tính.',
  sc28ef2f31c2c0908: 'Sốt, ớn lạnh hoặc run lạnh, và thấy mình bệnh rất nặng',
  s0776b07e07da5ebe:
    'Bệnh rất nặng nghĩa là lú lẫn, khó đánh thức, nói líu lưỡi, rất khó thở, cả ngày không đi tiểu, hoặc da loang lổ, rất nhợt nhạt, xám hoặc tím tái.',
  s3dca480f4a3f39f8:
    'Đang có thai hoặc có thể có thai, và đột ngột bị đau bụng mạnh, hoặc đau ở đầu vai (chóp vai), hoặc ra máu nhiều, hoặc thấy muốn ngất xỉu',
  s78716588113daf11:
    'Có thể đau ở bụng dưới hoặc ở một bên bụng. Trễ kinh có thể là đang có thai. Ra máu nhiều trong những tuần sau khi sinh cũng tính.',
  s607bfadac337b0c6:
    'Đang bị hoặc từng bị ung thư, và cơn đau dữ dội và ngày càng nặng, hoặc chân bị yếu, tê hoặc đi đứng không vững',
  se0300eb52ae30e2a:
    'Ung thư đã lâu cũng tính. Mới bị đau nhói hoặc đau như điện giật cũng tính, đau như có đai siết chặt quanh người cũng tính.',
  s42531ee97ae53848: 'Mới bị yếu một chân, hoặc bàn chân bị rũ xuống hay kéo lê',
  sc2b3882d4e498d16:
    'Ví dụ: mũi chân bị vướng, bàn chân đập xuống sàn khi bước, chân khuỵu xuống, hoặc không đứng nhón gót (kiễng chân) được.',
  se83dd9ddcf20223e:
    'Mới đau, hoặc đau nặng hơn trước, và trong 3 tháng qua đã mổ lưng, tiêm (chích) vào lưng hoặc gây tê ngoài màng cứng, hoặc bị nhiễm trùng nặng',
  s8f6f154072e6f9a6:
    'Nặng nghĩa là đã phải vào bệnh viện hoặc phải truyền thuốc qua tĩnh mạch (truyền nước biển, truyền dịch). Cơn đau đã hết rồi trở lại thì tính là mới.',
  s97f624e62df7d282:
    'Mới đau, hoặc đau nặng hơn trước, và có hệ miễn dịch yếu, đang chạy thận (lọc máu hoặc lọc màng bụng), có ống truyền tĩnh mạch, từng bị lao (TB) vào bất cứ lúc nào, hoặc tiêm chích ma túy như heroin',
  sf8f7210fe1ec49d3:
    'Hệ miễn dịch có thể yếu do hóa trị, cấy ghép, HIV, dùng steroid (corticoid) lâu ngày hoặc các thuốc khác làm giảm hoạt động của hệ miễn dịch. Buồng truyền đặt dưới da (port) cũng tính là ống truyền tĩnh mạch.',
  sa57a408fc6a85067: 'Đang điều trị ung thư, và thấy như bị sốt, run lạnh hoặc không khỏe',
  sba1f50ffd1805954:
    'Vừa điều trị xong chưa lâu cũng tính. Dù chưa đo nhiệt độ, hoặc đo mà không thấy sốt, cũng tính.',
  sc5e17e573ebc5fad:
    'Từ 65 tuổi trở lên hoặc có thể bị yếu xương, và cơn đau đến đột ngột, hoặc đến sau khi té ngã, va đập, nhấc đồ, cúi người hoặc ho',
  s2f0b1404cd7b8d08:
    'Té ngã nhẹ hoặc bị xóc nhẹ cũng tính. Xương có thể yếu nếu quý vị bị loãng xương, từng gãy xương sau một lần té ngã nhẹ, hoặc đã uống thuốc steroid (corticoid) nhiều tháng.',
  s886b7d7dfaf4df41:
    'Đang có thai hoặc mới sinh trong 6 tuần qua, kèm đau từng cơn, ra máu, rỉ nước ở âm đạo, hoặc em bé trong bụng cử động ít hơn',
  sd5f7b69d0efb9fe0:
    'Bụng gò cứng rồi mềm lại cũng tính. Khi có thai, chỉ vài đốm máu hoặc quần lót bị ướt cũng tính.',
  s0232a95c698978f4: 'Sốt hoặc ớn lạnh, hoặc thấy nóng và run lạnh',
  s8e92924c73d278b0: 'Đổ mồ hôi ướt đẫm khăn trải giường cũng tính. Không cần phải đã đo nhiệt độ.',
  s63cd6a379c97be5f: 'Nước tiểu có máu, hoặc rát hay đau khi đi tiểu',
  s417b97c4316bc1d4:
    'Nước tiểu màu hồng, màu đỏ hoặc màu như nước cola cũng tính, và đau mạnh từng cơn ở bên hông cũng tính.',
  sfa705365651e3614: 'Đang bị hoặc đã từng bị ung thư',
  s37d5766c7fec3446:
    'Ung thư đã lâu cũng tính, ung thư máu và u hắc tố (melanoma) cũng tính. Các loại ung thư da thường gặp khác, đã cắt bỏ và đã chữa xong, thì không tính.',
  s3881606f508c2cf7: 'Bị sụt cân dù không cố giảm cân',
  s30639b49331e1f35: 'Có khi chỉ nhận ra vì quần áo rộng hơn trước.',
  sa4a1f0f37d48e828: 'Đau dữ dội suốt ngày đêm hoặc gần như suốt ngày đêm',
  s3c6d4c8d122d6dc8: 'Đau đến mức không ngủ được, hoặc hầu như không thể cử động, tắm rửa hay mặc quần áo.',
  s9e4696b2a60c9b27:
    'Mới nổi cục u, phát ban hoặc mụn nước (bóng nước) ở lưng hoặc bên hông, hoặc lưng trông bị vẹo mà trước đây không vẹo',
  scd0713f8d36ecb69:
    'Cơ co thắt kéo lưng lệch sang một bên trong thời gian ngắn là chuyện thường gặp, và không tính.',
  s8b4cc0d5f431adaf: 'Đau mà nghỉ ngơi không đỡ, hoặc đau nặng hơn về đêm',
  s15562ccfeb1b00b9: 'Đau ở phần trên của lưng, giữa hai bả vai',
  sfa8ca453168d4bb3: 'Đau lưng hoặc đau chân nặng hơn khi ho, hắt hơi hoặc rặn khi đi vệ sinh',
  sb80a5fe6cb822791:
    'Có chạy bộ hoặc chơi thể thao, và cơn đau đến từ từ ở một bên thắt lưng hoặc một bên mông',
  sd53b00b272e4dde3:
    'Có chạy bộ hoặc chơi thể thao, và đã tập nhiều hơn hẳn không lâu trước khi bắt đầu đau, hoặc từng bị rạn xương do quá tải (gãy xương do mỏi)',
  sd932bc2eccc4c910:
    'Rạn xương do quá tải là một vết nứt nhỏ trong xương. Tập lâu hơn hoặc nặng hơn cũng tính là nhiều hơn.',
  s6c3a248183f75bf2:
    'Có chạy bộ hoặc chơi thể thao, và có thể ăn không đủ so với mức tập, hoặc kinh nguyệt đã ngừng hay trở nên thưa',
  sbc1a4f6c56a9a9fb: 'Mất kinh do có thai, cho con bú, mãn kinh hoặc ngừa thai thì không tính.',
  s5e479b4de4ab8636: 'Có chạy bộ hoặc chơi thể thao, dưới 25 tuổi, và đau nhất khi ngả hoặc ưỡn người ra sau',
  s8e66769325d69f10: 'Đang có thai hoặc có thể có thai, hoặc mới sinh trong 6 tuần qua',
  s524ea94638e680cd:
    'Đau từ trước khi 45 tuổi và đã hơn 3 tháng, kèm cứng lưng buổi sáng hoặc thức giấc lúc nửa đêm về sáng, và đỡ khi vận động',
  s2c55adaeffb6a79e: 'Đau ngày càng nặng hoặc lan rộng',
  s833b7f84ba6d92e0: 'Đau khiến không làm được các sinh hoạt bình thường',
  s6f89ab9f9f36aa3b: 'Chẳng hạn như đi làm, chơi thể thao, làm việc nhà hoặc chăm sóc người khác.',
  s7fcdcf49d6d26cc6: 'Đau không đỡ sau vài tuần, hoặc cứ tái đi tái lại',
  sb7b7f4c85dde3c4c: 'Dưới 16 tuổi',
  se6d98cbac67585e1: 'Từ 16 tuổi trở lên',
  s1a1e11b6c7d4c60a: 'Không có điều nào trong số này, nhưng có đau, châm chích hoặc tê chạy xuống một chân',
  sccea44a63264a635: 'Hãy gọi cấp cứu ngay bây giờ',
  s070c910c97daa993: 'Đừng chờ đến lịch hẹn, và đừng tự lái xe.',
  s38f803ceefa5ca85: 'Dù thấy đỡ hơn',
  sb4b2f15fcbc920b9: 'Vẫn phải được khám, dù quý vị bắt đầu thấy đỡ.',
  saab22a4712d7c9cd: 'Hãy đến phòng cấp cứu của bệnh viện ngay hôm nay',
  se5d2da5ab0e06002:
    'Hãy đi hôm nay, dù là ban đêm hay cuối tuần. Hãy cho họ biết quý vị đã trả lời những gì ở đây.',
  s006d19fc18ebd4a4: 'Cần sớm đến mức nào',
  s7e2051a221f6ff71: 'Hôm nay. Đừng chờ đến lịch hẹn, và hãy đi ngay lập tức nếu thấy nặng hơn.',
  sa72a457e7f7b5b41: 'Hãy gọi bác sĩ của quý vị hoặc đường dây tư vấn y tế ngay hôm nay',
  s6a7b0a3b4d2d65fc:
    'Hãy gọi hôm nay, dù là ban đêm hay cuối tuần. Hãy cho họ biết quý vị đã trả lời những gì ở đây.',
  sdf124e4e2ce4d170: 'Hãy gọi hôm nay. Đừng chờ đến lịch hẹn khám thông thường.',
  sdf36c0bbfa4cb096: 'Hãy sớm đi khám bác sĩ hoặc chuyên viên vật lý trị liệu',
  s5e65a2420bc95c1d:
    'Hãy hẹn khám với bác sĩ hoặc chuyên viên vật lý trị liệu. Hãy cho họ biết quý vị đã trả lời những gì ở đây.',
  s433fac0ea4494abb:
    'Trong vài ngày tới. Hãy xin hẹn sớm hơn nếu đau nặng hơn hoặc có điều gì mới xuất hiện.',
  s11c83342109fc8b6: 'Quý vị có thể bắt đầu bằng cách tự chăm sóc',
  s7acf509f9d60255b:
    'Không có câu trả lời nào của quý vị cho thấy cần được chăm sóc khẩn cấp lúc này. Tuy vậy, nếu quý vị cảm thấy có gì không ổn, hãy tìm sự giúp đỡ y tế.',
  sce7eeef882389ded: 'Khi nào cần tìm sự giúp đỡ y tế',
  s694a8fadec25a141:
    'Hãy chờ vài tuần xem sao. Hãy đi khám bác sĩ hoặc chuyên viên vật lý trị liệu nếu đến lúc đó vẫn chưa đỡ, nếu cơn đau làm quý vị không sinh hoạt hằng ngày được, hoặc nếu nặng hơn.',
  sea826e7d8b7cda0f: 'Nếu quý vị có phình động mạch, hãy nói rõ điều đó.',
  s0113f5e19329f719: 'Hãy nhờ một người ở bên cạnh cho đến khi cấp cứu tới. Hãy mở khóa cửa sẵn.',
  s78c98d1af8d7c60d:
    'Các dấu hiệu này có thể do tim hoặc do một mạch máu lớn. Trường hợp đó cần được cấp cứu ngay lập tức.',
  s7e653945d8b05700: 'Hãy nói rằng quý vị đang dùng thuốc chống đông máu, và là thuốc nào.',
  s53b117a3f6765de5: 'Hãy nói ngay lập tức nếu chân của quý vị bị yếu hoặc tê.',
  s8e7a5e951400792e:
    'Ở người dùng thuốc chống đông máu, đau lưng dữ dội và đột ngột có thể do chảy máu quanh tủy sống.',
  sb61cd215683f4780:
    'Hãy giữ yên người, đừng cử động. Đừng để ai di chuyển quý vị, trừ khi quý vị đang ở chỗ nguy hiểm.',
  s282cfd8b17672cdc: 'Hãy nói tai nạn xảy ra thế nào, và đau ở đâu.',
  sdfc29e75265ce58b: 'Đau lưng sau một tai nạn nặng có thể là do gãy xương.',
  s8601932168d2a35b: 'Nếu nhanh hơn, hãy nhờ người đưa quý vị đến một phòng cấp cứu mở cửa suốt ngày đêm.',
  s291c6c4df6cd669f:
    'Hãy nói thẳng và rõ điều gì đã thay đổi, kể cả chuyện riêng tư. Nhân viên y tế đã quen nghe những chuyện này, và nhờ đó họ xử trí nhanh hơn.',
  s6ce574c77db3abd7:
    'Các dấu hiệu này có thể là do tủy sống, hoặc các dây thần kinh đi đến chân, bàng quang và ruột, đang bị chèn ép. Điều trị sớm có thể làm giảm nguy cơ bị tổn hại lâu dài.',
  s53b9a8f9fa85f51b:
    'Hãy nói rằng quý vị thấy như bị sốt hoặc run lạnh và thấy mình bệnh rất nặng, và nói rằng đó có thể là nhiễm trùng huyết (nhiễm trùng máu).',
  sd31199480e961cc0:
    'Sốt cùng với các dấu hiệu này có thể là do nhiễm trùng đã lan khắp cơ thể (nhiễm trùng huyết, còn gọi là nhiễm trùng máu). Bệnh này cần được điều trị ngay lập tức.',
  sfd2115e5dc82e6ed:
    'Hãy nói rằng quý vị đang có thai hoặc có thể có thai, và thai được bao nhiêu tuần, hoặc quý vị đã sinh khi nào.',
  s34ef91707496ad66:
    'Các dấu hiệu này có thể do có thai ngoài tử cung (dạ con), hoặc có thể là quý vị đang mất nhiều máu.',
  s3786fc5398d074f4: 'Hãy nói rằng quý vị đang bị hoặc từng bị ung thư, và quý vị lo cho cột sống của mình.',
  s28ae9befccbed725: 'Hãy gập hoặc ưỡn lưng càng ít càng tốt.',
  s08395ad45b30d6ab: 'Nếu quý vị có nhóm bác sĩ điều trị ung thư, hãy báo cho cả họ.',
  sc7e83af20b793ca3:
    'Ung thư có thể lan đến cột sống và đè lên các dây thần kinh ở đó. Điều trị có hiệu quả nhất khi bắt đầu sớm.',
  se989fedef3cce064:
    'Hãy nói quý vị không chắc về dấu hiệu nào. Người trả lời điện thoại sẽ hỏi quý vị thêm về dấu hiệu đó.',
  sdbcdb8edff8ade21:
    'Mỗi dấu hiệu trong danh sách đó đều cần được cấp cứu ngay lập tức. Khi không biết chắc, hỏi ngay bây giờ thì an toàn hơn là chờ.',
  s1800f9b5c9538b5e: 'Hãy nói chân hoặc bàn chân không còn làm được gì, và từ khi nào.',
  sbc02be65cbc28a3c: 'Hãy nhờ người đưa đi. Đừng lái xe khi chân bị yếu.',
  s30e47d9b2b6d196b:
    'Hãy đi ngay bây giờ nếu quý vị hoàn toàn không nhấc bàn chân lên được, hoặc nếu càng lúc càng nặng theo từng giờ.',
  s82b433e93e4e08b0: 'Chân bị mất sức có thể là do một dây thần kinh đang bị chèn ép.',
  s4ddc7d423697f4c2:
    'Hãy nói quý vị đã qua ca mổ nào, mũi tiêm nào, đã bị nhiễm trùng hoặc bệnh gì, khi nào, và đang dùng những thuốc gì.',
  saeea02b0c53e4d91: 'Nếu đã được gây tê ngoài màng cứng, trên đường đi hãy gọi thêm cho khoa đã gây tê.',
  s8851ee8c453871dc: 'Hãy đi ngay bây giờ nếu quý vị có kèm sốt, hoặc thấy nóng và run lạnh.',
  s3939e9ea88010265:
    'Vi trùng có thể đi đến cột sống, và đa số người bị nhiễm trùng như vậy lúc đầu không hề bị sốt. Bệnh này cần được điều trị sớm.',
  s79e7b1f8fe99c699:
    'Hãy gọi ngay đường dây tư vấn của nơi điều trị ung thư, dù ngày hay đêm, trước khi ra khỏi nhà. Họ có thể cho quý vị biết phải đến đâu.',
  s982838129edf72fd: 'Nếu không ai trả lời, hãy đến phòng cấp cứu ngay bây giờ.',
  sc59ad0ffe76c2a37:
    'Điều trị ung thư có thể làm yếu sức đề kháng của cơ thể, nên nhiễm trùng trở thành nghiêm trọng rất nhanh.',
  s35bcc16ec5fc005f: 'Đừng nâng vật gì và đừng tập luyện cho đến khi đã được khám.',
  s709c5fd19818473e:
    'Hãy nói quý vị có bị té ngã không, và có bị yếu xương hoặc có dùng steroid (corticoid) không.',
  s3b745f77f97275ce:
    'Khi xương có thể bị yếu, cơn đau đột ngột, hoặc cơn đau sau khi té ngã dù chỉ nhẹ, có thể do gãy xương ở cột sống.',
  s5c8f2c312bba0184: 'Hãy nói quý vị không chắc về dấu hiệu nào.',
  s6ebd8e2523771c44:
    'Nếu quý vị có thể nói chuyện ngay với bác sĩ của mình hoặc với đường dây tư vấn y tế, hãy hỏi họ trước.',
  s9a97d5837cd3517c:
    'Mỗi dấu hiệu trong danh sách đó đều cần được khám tại bệnh viện hôm nay. Khi không biết chắc, hỏi thì an toàn hơn.',
  s27c2e7540253ffbb:
    'Hãy đưa trang này cho cha hoặc mẹ xem, hoặc cho một người lớn khác đáng tin cậy xem. Họ có thể gọi bác sĩ.',
  seec89d208ea48d80: 'Hãy nói đã đau bao lâu, có đau ban đêm không, và chơi những môn thể thao nào.',
  s99aa7282ec004a8c:
    'Nếu không gọi được, hãy gọi lại vào buổi sáng. Hãy đến phòng cấp cứu nếu thấy nặng hơn. Hãy gọi cấp cứu nếu có bất cứ dấu hiệu nào dưới đây xuất hiện.',
  sa177523ff41786da:
    'Đau lưng ở trẻ em và thanh thiếu niên cần được bác sĩ khám. Lời khuyên cho người lớn không được viết cho các em.',
  s1fadd0fb198504b8:
    'Trước hết, hãy gọi khoa sản nơi quý vị theo dõi thai hoặc đã sinh. Nếu mới có thai, hoặc không có khoa sản như vậy, hãy gọi bác sĩ của quý vị.',
  s9854c2e0c6735221: 'Nếu hôm nay không ai khám được cho quý vị, hãy đến phòng cấp cứu.',
  see789dca0baa8fab: 'Đừng tập các bài tập trên trang này cho đến khi quý vị đã hỏi.',
  s504182c57b64d416:
    'Khi có thai và trong những tuần sau khi sinh, các dấu hiệu này cần được khám bởi những người biết rõ tình hình của quý vị.',
  s4d8ca38b6dbaf20d:
    'Hãy gọi cấp cứu nếu quý vị trở nên lú lẫn, rất khó thở, hoặc da loang lổ hay rất nhợt nhạt.',
  s4de7cd7fc22acf02: 'Đau lưng kèm sốt có thể là do một bệnh nhiễm trùng cần được điều trị.',
  s86ca12d3ac4011b1:
    'Hãy gọi cấp cứu nếu quý vị trở nên lú lẫn, lơ mơ hay buồn ngủ khác thường, hoặc thấy khó nói.',
  se2915e679ae4eb2d: 'Các dấu hiệu này có thể do sỏi thận, hoặc do nhiễm trùng ở bàng quang hay ở thận.',
  s15934586c2ce04c5:
    'Nếu quý vị có nhóm bác sĩ điều trị ung thư, hãy gọi họ. Nếu không, hãy gọi bác sĩ của quý vị.',
  s1f323260a47f22f6: 'Đau lưng ở bất cứ ai đang bị hoặc từng bị ung thư đều cần được khám nhanh chóng.',
  s5f3bbba9f05cff4f: 'Hãy nói quý vị đã sụt cân bao nhiêu, và từ khi nào.',
  scf5b7f2baadfb49b: 'Đau lưng kèm sụt cân mà không rõ vì sao cần được khám ngay, không chậm trễ.',
  s6b72f843fd457b9d:
    'Hãy xin được giảm đau. Hãy nói quý vị đã dùng thuốc gì, và cơn đau khiến quý vị không làm được việc gì.',
  sffc0496c83cd0cc7: 'Đau đến mức này thì cần được giúp đỡ, dù nguyên nhân là gì.',
  sf6561adf6b805a88: 'Hãy nói điều gì trông khác trước, và từ khi nào.',
  s380969777c4e0368:
    'Phát ban hoặc mụn nước ở một bên có thể là bệnh zona (giời leo). Điều trị có hiệu quả nhất trong những ngày đầu, vì vậy hãy hỏi dược sĩ nếu quý vị không liên lạc được với bác sĩ.',
  s4407a4bef512c9ef: 'Lưng trông khác trước thì cần được khám ngay, không chậm trễ.',
  sb99939081a20c10f: 'Hãy nói đau ở đâu, từ khi nào, và điều gì làm đau nặng hơn.',
  sb177ecc4709821f0:
    'Hãy nói rõ nếu cơn đau bắt đầu trước khi 45 tuổi, đã kéo dài hơn 3 tháng và quý vị bị cứng lưng buổi sáng. Đó có thể là một dạng viêm khớp.',
  saf3bebf7a6310ace: 'Đau như thế này cần được khám, vì đôi khi có nguyên nhân nghiêm trọng.',
  s95189bb32f813add:
    'Mỗi dấu hiệu trong danh sách đó đều cần được khám hôm nay. Khi không biết chắc, bác sĩ hoặc y tá có thể giúp quý vị quyết định.',
  s1b3e99db8ef6c9c1:
    'Hãy ngừng chạy, ngừng nhảy và ngừng môn thể thao gây đau cho đến khi đã được khám. Đi bộ thì được, nếu không đau.',
  s75e8c01d077a1d95:
    'Hãy cho họ biết về việc tập luyện, các lần gãy xương trước đây, việc ăn uống và cân nặng, và về kinh nguyệt nếu quý vị có.',
  s71ea98b862f81e44: 'Hãy nói rõ nếu quý vị đang có thai hoặc có thể có thai.',
  sb46889ca24d7ec84:
    'Đau ở bẹn (háng) khiến quý vị phải đi khập khiễng thì khác. Đừng chạy hoặc nhảy lò cò, và hãy đi khám bác sĩ ngay hôm nay.',
  s62a4a07618c4837a:
    'Ở người chạy bộ hoặc chơi thể thao, đau lưng hoặc đau mông kèm bất cứ điều nào trong số này có thể là rạn xương do quá tải, tức là một vết nứt nhỏ trong xương. Vết nứt sẽ lành, nhưng chỉ khi quý vị nghỉ chạy và nghỉ môn thể thao gây đau.',
  s63efabad6f3b95e7:
    'Quý vị có thể khám với hộ sinh hoặc bác sĩ sản khoa của mình. Nếu lần khám tới không phải trong vài ngày tới, hãy gọi cho họ.',
  s9c721fa1968b226f:
    'Hãy gọi ngay hôm nay nếu quý vị bị đau hoặc gò bụng từng cơn, ra máu, rỉ nước ở âm đạo, hoặc em bé trong bụng cử động ít hơn bình thường.',
  s803d4d89365d3fe7: 'Hãy hỏi trước khi tập các bài tập trên trang này.',
  s6c0981510468bd15:
    'Khi có thai và sau khi sinh, hộ sinh hoặc bác sĩ của quý vị là người tư vấn tốt nhất cho quý vị.',
  se50c2f25102c19c2:
    'Hãy cho họ biết cơn đau bắt đầu khi nào, rằng cơn đau vẫn chưa hết, và rằng vận động thì đỡ.',
  s9a98e4b04c9adc2a:
    'Hãy cho họ biết nếu quý vị hoặc người trong gia đình bị vảy nến, bệnh đường ruột như bệnh Crohn hoặc viêm loét đại tràng, hoặc viêm khớp. Mắt bị đỏ và đau thì cần đi khám ngay hôm nay.',
  s4dbce94fe37756ce:
    'Đau lưng bắt đầu trước khi 45 tuổi, kéo dài nhiều tháng và đỡ khi vận động có thể là một dạng viêm khớp có thể điều trị được.',
  s6360b0e26babc6e4: 'Cho đến lúc đó, hãy tiếp tục vận động trong mức cơn đau cho phép.',
  sce0dadd349db2596: 'Hãy hỏi dược sĩ xem thuốc giảm đau nào phù hợp với quý vị.',
  sf9a2e25ee0639146: 'Nếu quý vị chạy bộ, hãy tạm ngừng chạy, và hỏi khi nào có thể chạy lại.',
  s34a69741b63d55f6:
    'Đau ở lưng hoặc chân mà nặng thêm, làm quý vị không sinh hoạt bình thường được hoặc kéo dài nhiều tuần thì cần được khám.',
  sbcf6ffb52f12357b:
    'Hãy giữ các sinh hoạt bình thường trong khả năng của mình. Cố gắng đừng ngồi hoặc nằm lâu.',
  s0593bec4ec0f05f7: 'Túi chườm ấm quấn trong khăn có thể làm dịu cơn đau.',
  s5af9dbf589fccb28: 'Đừng chườm nóng lên chỗ da bị tê. Quý vị có thể bị bỏng (phỏng) mà không hay biết.',
  s817a04d71c603d3f: 'Nếu chạy bộ gây đau chân hoặc làm đau chân nặng hơn, tạm thời hãy đi bộ thay vì chạy.',
  s810fe3c8faea9209:
    'Hãy đến gặp chuyên viên vật lý trị liệu nếu quý vị muốn được giúp tập luyện và trở lại sinh hoạt bình thường.',
  s39658949d97ca587:
    'Đau chạy xuống một chân thường do một dây thần kinh bị kích thích. Nhiều người khá lên trong vòng 4 đến 6 tuần, nhưng có thể lâu hơn.',
  s69d7cae1f86f3775: 'Hãy tiếp tục vận động, và đừng nằm lâu trên giường.',
  s3240ad6eaf1195e0:
    'Hãy bắt đầu với những gì quý vị làm được lúc này. Hãy chia nhỏ công việc, nghỉ giữa chừng, và tăng dần từng chút một.',
  s486ceb67beadf4f6:
    'Nếu quý vị chạy bộ, quý vị có thể chạy tiếp, miễn là việc đó không làm đau nặng hơn trong lúc chạy hoặc vào ngày hôm sau. Lúc đầu hãy chạy ít hơn và chậm hơn.',
  s8cc70eb2ac10d5b8:
    'Quý vị không thấy dấu hiệu cảnh báo nào mà chúng tôi đã hỏi. Một đợt đau lưng mới mà không có các dấu hiệu này thường đỡ trong vòng vài tuần. Tập luyện và vật lý trị liệu cũng có thể giúp ích khi đau đã kéo dài lâu hơn.',
  s50c1e6e350a16bbd:
    'Hãy gọi cấp cứu ngay lập tức nếu bất cứ điều nào dưới đây đúng với quý vị, bây giờ hoặc sau này:',
  s95e1c220988fd75f:
    'Hãy tìm sự giúp đỡ y tế ngay trong ngày nếu sau này bất cứ điều nào dưới đây đúng với quý vị:',
  s45e9d4fffcedcd43:
    'Không một dấu hiệu riêng lẻ nào cho biết chắc chắn bệnh là gì. Vì vậy, khi còn nghi ngờ, hướng dẫn này chọn bước an toàn hơn. Đây là thông tin chung và không thay thế việc khám bệnh.',
  s4eee94ad4c0d9f91: 'Bài tập cho thắt lưng',
  s5ee4441a29ab574e:
    'Hãy bắt đầu bằng đi bộ, ngả đầu gối sang bên và ép lưng xuống sàn. Khi lưng đã dịu dần, thêm từng bài tập khác, mỗi lần một bài.',
  sa6f8ee9c9f97c4d3: 'Bắt đầu nhẹ nhàng',
  s4e20b7bf473fb863:
    'Hãy cử động chậm và đừng nín thở. Thấy hơi căng hoặc thấy cơ đang làm việc thì không sao.',
  s6c92be18c4b4a9e8:
    'Trừ khi bài tập hướng dẫn khác, hãy bắt đầu với 5 lần, mỗi ngày 3 lượt. Cứ vài ngày, thêm 1 hoặc 2 lần nếu quý vị thấy thoải mái.',
  sb5bcc3aa0543e820:
    'Có người thấy dễ chịu hơn khi cúi về trước, có người khi ngả ra sau. Hãy tập nhiều hơn theo hướng làm quý vị đỡ đau. Hãy bỏ bài tập nào khiến đau chạy xuống chân.',
  sf65d8d94747fea2b: 'Nếu khó xuống sàn, hãy tập trên giường cứng.',
  s90db1782a60d7b2e:
    'Để ngồi dậy, hãy lăn người sang một bên rồi chống tay đẩy người lên. Nếu đang ở trên sàn, hãy chuyển sang tư thế chống hai tay và hai đầu gối, vịn vào một chiếc ghế vững rồi đứng lên.',
  s97b7c65b7983dec3: 'Đau đến mức nào thì vẫn được',
  s3d39397aa22a5822:
    'Hãy cho cơn đau một con số: số không là không đau, số mười là đau nhất mà quý vị có thể tưởng tượng.',
  s096c4d1be74e1854:
    'Đau tối đa 3 trên 10 thì vẫn được, nếu sáng hôm sau đã dịu. Hãy ngừng nếu đau hơn mức đó, nếu đau khiến quý vị đi khập khiễng, hoặc lan xuống chân.',
  s7b269d3eb38b0ce3: 'Hãy ngừng bài tập nếu',
  sc868a1682bb000b2: 'cơn đau cứ tăng dần hoặc trở nên dữ dội;',
  sccbe2c5953d0fe08: 'quý vị thấy một cơn đau nhói mới;',
  s5a98951df5f556aa: 'đau lan xuống chân, hoặc lan xuống xa hơn trước;',
  s2933be485b9b3b59: 'một chân hoặc bàn chân bị tê, châm chích hoặc yếu;',
  s9ea6e7a14a4b0d9c: 'quý vị thấy chóng mặt hoặc không khỏe.',
  sc48f5b6837266a4f: 'Hãy hỏi nhân viên y tế trước khi bắt đầu nếu',
  sf1955b7b14653cf5: 'gần đây quý vị bị té ngã, tai nạn hoặc chấn thương khác;',
  s1830f2006208c669: 'gần đây quý vị đã mổ, hoặc đã thay khớp háng hay khớp gối;',
  scdbd7d5456a0199b: 'quý vị bị, hoặc có thể bị, gãy xương hoặc yếu xương (loãng xương);',
  s6b7c68069b8abdb9: 'quý vị đang có thai hoặc mới sinh gần đây;',
  s4d3b30e118b1d7f2: 'quý vị hay bị chóng mặt, hoặc bị cao huyết áp chưa được kiểm soát;',
  s71776dd70458befe: 'quý vị không chắc việc tập luyện có an toàn cho mình hay không.',
  s5bc0f772df834c26: 'Gập thắt lưng về phía trước',
  s401886f05bbe6f38: 'Ưỡn thắt lưng ra phía sau',
  s7944b5d7cebd947e: 'Bắt đầu với các bài này',
  s5328d4b3b6442771: 'Nếu ngả ra sau thấy dễ chịu hơn',
  s38745aaa43f545db: 'Nếu cúi về trước thấy dễ chịu hơn',
  s5102ba47788abfe0: 'Để cơ khỏe hơn, khi đã bớt đau',
  s8d369735d3dd22f8: 'Đi bộ',
  sba80b726eb9c809e: 'Đứng thẳng người và nhìn thẳng về trước. Thả lỏng hai vai và hai tay.',
  s5a63776b27f6e729: 'Đi với nhịp thấy thoải mái, và để hai tay đung đưa.',
  s87b4a52a19ad3da5: 'Hãy quay về trước khi thấy mệt.',
  s2da65c053f0bfb0a:
    'Hãy đi bộ nhiều lần. Lúc đầu chỉ cần đi những quãng ngắn. Cứ vài ngày, đi xa hơn một chút nếu quý vị thấy thoải mái.',
  se05b450d99b50651: 'Lưng giãn ra dần trong khi đi.',
  s09da611b9218ee30: 'Hãy đi chậm lại hoặc nghỉ nếu đau lan xuống chân hoặc khiến quý vị đi khập khiễng.',
  s91f9c472f89ddc26: 'Ngả đầu gối sang bên',
  s651337714ee142c8:
    'Nằm ngửa, kê một chiếc gối nhỏ và mỏng dưới đầu. Co hai đầu gối và giữ sát vào nhau, hai bàn chân đặt phẳng. Hai tay duỗi thẳng, đặt hơi xa thân người.',
  s1d87e246f1cbbd6b: 'Từ từ ngả cả hai đầu gối sang một bên. Giữ hai vai trên sàn.',
  s387c200d6bafa15b: 'Đưa hai đầu gối trở lại, rồi ngả sang bên kia.',
  s350b2b748e058907:
    'Giữ tư thế trong một nhịp thở sâu ở mỗi bên. Mỗi ngày làm 8 đến 10 lần, luân phiên hai bên.',
  s3292e180c28ccbba: 'Cảm giác vặn nhẹ ở thắt lưng và eo.',
  scb6a7ffee4f89aa1: 'Ngả ít thôi nếu ngả nhiều thì đau.',
  sc36b5cae19130b7f: 'Ép lưng xuống sàn (nghiêng khung chậu)',
  s8506b6728f7df588:
    'Nằm ngửa, co hai đầu gối, hai bàn chân đặt phẳng trên sàn và hai tay đặt trên bụng. Dưới thắt lưng có một khe hở nhỏ.',
  s99167cef8ddada53: 'Nhẹ nhàng ép thắt lưng xuống cho đến khi hết khe hở. Mông vẫn nằm trên sàn.',
  s6dc13ac6458de25c: 'Từ từ thả ra.',
  s3115cf0114a5868c: 'Giữ 2 giây. Làm 5 lần, mỗi ngày 3 lượt.',
  s8e033abe460f27e2: 'Cơ bụng dưới đang làm việc.',
  sdbb7f2b63f0738e1: 'Đừng nín thở. Đừng đẩy bằng bàn chân hoặc bằng cổ.',
  s081151fb55b2177d: 'Nằm sấp chống tay nâng ngực',
  s7425003eeffbb01e:
    'Nằm sấp, trán đặt trên một chiếc khăn gấp lại. Gập khuỷu tay và đặt hai cẳng tay trên sàn, hai bên người.',
  s3c401e95effa91d4:
    'Nâng người lên, tựa trên hai cẳng tay, khuỷu tay ở dưới vai hoặc hơi về phía trước. Hông và bụng dưới vẫn nằm trên sàn.',
  saa562daebd8d5f63: 'Giữ nguyên, rồi từ từ hạ người xuống.',
  s775d4616e1a3eece:
    'Khi đã làm dễ dàng, hãy đặt hai bàn tay dưới vai và duỗi tay thẳng ra một chút. Hông vẫn nằm trên sàn và thả lỏng.',
  s591549907831ecb5:
    'Tựa trên hai cẳng tay tối đa 20 giây. Làm 2 lần, mỗi ngày một lượt. Về sau, với tay duỗi thẳng hơn, làm 5 lần thật chậm.',
  sa72f90184bca2d1a: 'Cảm giác ép nhẹ ở thắt lưng. Nếu có đau ở chân, cơn đau phải lùi dần về phía cột sống.',
  s73e985d7208ac44f: 'Hãy bỏ bài này nếu ưỡn lưng gây đau chân hoặc làm đau chân nặng hơn.',
  sc977e5fbf6311f6b: 'Đứng ngả lưng ra sau',
  s438ab1e8f3bddb8c:
    'Đứng gần tường, lưng quay về phía tường, hai bàn chân rộng bằng vai. Đặt hai bàn tay lên thắt lưng phía sau.',
  scccce5cb55fe3a04:
    'Từ từ ngả người ra sau, tựa trên hai bàn tay, đầu gối thẳng, ngả đến mức còn thấy thoải mái.',
  s1cd69bd32e4eb1fd: 'Từ từ đứng thẳng trở lại.',
  s1c6e15bc308da7e3: 'Làm 5 lần, mỗi ngày 3 lượt.',
  s70475a758ad4b9e2: 'Cảm giác ép nhẹ ở thắt lưng.',
  sf70d6b48d97da93b:
    'Hãy ngừng nếu thấy chóng mặt hoặc cả hai chân bị châm chích. Hãy bỏ bài này nếu ưỡn lưng gây đau chân hoặc làm đau chân nặng hơn.',
  s6ef9642af75955d2: 'Kéo đầu gối lên ngực',
  s92c21bacc1308dcf: 'Nằm ngửa, co hai đầu gối, hai bàn chân đặt phẳng trên sàn.',
  s15f04e4e395cee3f: 'Siết nhẹ cơ bụng và ép thắt lưng xuống sàn. Dùng hai tay kéo một đầu gối về phía ngực.',
  sb6e9b73cda5cd4c3: 'Giữ nguyên, từ từ hạ xuống, rồi đổi chân.',
  s28a7c7893ee8f438: 'Giữ 5 giây. Làm 2 hoặc 3 lần với mỗi chân, sáng và tối.',
  s04e38fe5ad1fa478: 'Cảm giác căng nhẹ ở thắt lưng và mông.',
  s4713f8d35dc3738e:
    'Nếu đầu gối đau, hãy nắm phía sau đùi. Hãy bỏ bài này nếu cúi về trước khiến đau chạy xuống chân.',
  s618dd4dc93e49143: 'Đưa mông về gót chân',
  sc20d9643e6a5b27e:
    'Chống hai bàn tay và hai đầu gối trên sàn: bàn tay ở dưới vai, đầu gối ở dưới hông, lưng ngang bằng, khuỷu tay không duỗi cứng.',
  s31b8507d91fe6bbf:
    'Từ từ đưa mông lùi về phía gót chân và để ngực hạ xuống. Trượt hai bàn tay về phía trước để tay vẫn duỗi dài.',
  s364fa75bb4af9698: 'Trở lại tư thế ban đầu.',
  sd19fdf1306ff36c3: 'Giữ tư thế trong một nhịp thở sâu. Mỗi ngày làm 8 đến 10 lần.',
  s34fa9ca0bf473c6b: 'Cảm giác căng nhẹ ở thắt lưng.',
  sa71d60ef83bf5555:
    'Nếu đầu gối có vấn đề, chỉ lùi một phần thôi. Hãy bỏ bài này nếu cúi về trước khiến đau chạy xuống chân.',
  s8545094bc2096970: 'Nâng hông (cây cầu)',
  sedfc35e406dbfa99:
    'Nằm ngửa, co hai đầu gối, hai bàn chân đặt phẳng trên sàn và hai tay đặt dọc thân người.',
  sad11641c45ff352f:
    'Siết cơ bụng và cơ mông, rồi nâng hông lên cho đến khi đầu gối, hông và vai thành một đường thẳng.',
  s3eca4c92c5a10bbe: 'Giữ nguyên, rồi từ từ hạ xuống.',
  sc3ef1b5924cd6985:
    'Giữ tư thế trong 3 nhịp thở sâu. Bắt đầu với 5 lần mỗi ngày. Tăng dần thật chậm qua nhiều tuần. Mayo Clinic (một trung tâm y khoa ở Mỹ) hướng dẫn tăng đến 30 lần.',
  s0757e969f0f93584: 'Cơ mông làm việc nhiều hơn cơ lưng.',
  sf7ca50108a6afba1: 'Nâng thấp hơn nếu lưng hoặc đùi bị chuột rút (vọp bẻ).',
  s2a64a0801e787cf4: 'Duỗi tay và chân đối diện',
  s6bc5af2ae8675e5f:
    'Chống hai bàn tay và hai đầu gối trên sàn: bàn tay ở dưới vai, đầu gối ở dưới hông, lưng ngang bằng.',
  sf6f3722846f644e5:
    'Duỗi một tay về phía trước và chân bên đối diện ra phía sau, không cao hơn vai và hông. Mắt vẫn nhìn xuống sàn.',
  s9e41222fc4d1cb2e: 'Giữ nguyên, trở lại tư thế ban đầu, rồi đổi bên.',
  s8c846189aac3aefe: 'Giữ tối đa 10 giây. Làm 5 lần mỗi bên, mỗi ngày một lượt.',
  s42ef62b2c5c36e9d: 'Cơ lưng, cơ bụng và cơ mông đang làm việc.',
  s3de7f3fb247f38a8: 'Nếu bị chao đảo, chỉ duỗi một tay hoặc chỉ duỗi một chân.',
  sd44c9fca7e94f373: 'Nằm nghiêng nâng hông, tựa trên đầu gối',
  s37848bfca99c30dd:
    'Nằm nghiêng, co hai đầu gối. Chống người lên bằng khuỷu tay, khuỷu tay ở dưới vai, cẳng tay hướng về phía trước.',
  s7bdeb59b1eef696c: 'Nâng hông lên cho đến khi đầu gối, hông và vai thành một đường thẳng.',
  sb34d763b17bef540: 'Giữ nguyên, từ từ hạ xuống, rồi đổi bên.',
  sc6645fb64cd5409a:
    'Giữ tối đa 10 giây. Bắt đầu với 2 lần mỗi bên, mỗi ngày một lượt. Cứ vài ngày, thêm 1 lần nếu quý vị thấy thoải mái.',
  s8d2369bd70a41ddf: 'Cơ ở bên eo phía dưới đang làm việc.',
  s8c645ced7d367baf: 'Hãy bỏ bài này nếu vai bị đau.',
  s14c88b52fb1cfa5f: 'Nằm ngửa nâng đầu và vai',
  sdf9b604eb7811380: 'Nằm ngửa, co một đầu gối, chân kia duỗi thẳng. Đặt hai bàn tay dưới thắt lưng.',
  s3683ca8f7f99e0a1: 'Nâng đầu và vai cùng một khối, chỉ vừa rời khỏi sàn. Thắt lưng không cử động.',
  s928a56a63dd5c560: 'Giữ nguyên, rồi từ từ hạ xuống. Làm được một nửa số lần thì đổi chân.',
  s08082d7be8719e5f: 'Giữ tối đa 10 giây. Làm 3 lần với mỗi chân co, mỗi ngày một lượt.',
  safe4ddf4f9232ea6: 'Cơ bụng phía trước đang làm việc.',
  s4e9415b15432eaea: 'Hãy ngừng nếu cổ bị đau.',
  s8e42ecf0a63b5753: 'Các tư thế thường làm dịu cơn đau',
  s8a04b9bfeefef004:
    'Hãy dùng tư thế nào giúp được quý vị. Nghỉ một lát, rồi đứng dậy và vận động: nằm lâu không giúp ích.',
  s3d020a4704bba9bd: 'Nằm ngửa, kê gối dưới đầu gối',
  sa08edd035452d9fa: 'Kê vài chiếc gối cứng dưới hai đầu gối, và kê một chiếc gối dưới đầu.',
  s8b60728f6f9977e6: 'Nằm nghiêng, kẹp gối giữa hai đầu gối',
  s41b743d2e5a7b558: 'Co hai đầu gối, kẹp một chiếc gối nhỏ và cứng ở giữa, và kê một chiếc gối dưới đầu.',
  s54420cfca129a962: 'Chạy bộ và đau thắt lưng',
  sdd06d6bdaa3d6960: 'Phải làm gì khi bị đau lưng, và cách chạy bộ trở lại.',
  s61b03c5b337a164e: 'Trước hết: đây có phải là trường hợp cấp cứu không?',
  sc0791e346acdaae8: '{callForSigns}',
  s9ab11300e3a90b8c:
    'Tê ở vùng kín hoặc ở giữa hai đùi, mới có vấn đề về việc đi tiểu hoặc đi đại tiện (đi tiêu), yếu cả hai chân, đau ngực, hoặc bị tai nạn nặng? {callNow}',
  s66593216e86b6870: 'Không tập thể thao đều đặn',
  sd98ec7897ab0b398: 'Người chạy bộ nhẹ',
  s8753a9b9be27045e: 'Người chạy đường dài',
  sa143f684fb85e35c:
    'Dải màu: quãng đường mỗi tuần phải chạy để được tham gia. Chấm: quãng đường chạy trung bình.',
  s21159d601e3fd4bb: 'nhẹ',
  s334c50d33626219f: 'tương đối nhẹ',
  s3f55affcd93b77d0: 'hơi nặng',
  sd49ce7d3f601a86c: 'Tóm tắt',
  s836526ad22e2220d: 'Đa số các cơn đau lưng mới bị sẽ đỡ trong vòng vài tuần.',
  s697fee1bf8cd6062: 'Đau không nhất thiết có nghĩa là lưng bị tổn hại: lưng của quý vị vững chắc.',
  s42b39a260d3c5bb6: 'Hãy tiếp tục vận động, cả ở chỗ làm nếu được.',
  s123a554768277f73: 'Đa số người bị đau lưng không cần chụp phim (như CT, MRI).',
  sba7827977e95388f: 'Khi đã bớt đau, quý vị có thể trở lại chạy bộ từng bước một.',
  s636332f4f8298d1d: 'Khi bị đau lưng',
  s06cc8f1d555373a1: 'Phải làm gì lúc này',
  sd75dfdcc278ce3f0: 'Hãy tiếp tục vận động.',
  se9bc25a8ae8c068d:
    'Hôm nay hãy ngừng chạy, và đi bộ nhẹ nhàng nếu được. Trong một đợt đau lưng mới, cách này giúp ích hơn một chút so với nằm nghỉ trên giường. Với đau thần kinh tọa, cách này không thay đổi cơn đau bao nhiêu, nhưng giúp quý vị giữ thể lực.',
  sc1d199eb8d710e72: 'Tìm cách làm dịu cơn đau.',
  sae519b0b35b6e2e2:
    'Hãy thử nằm ngửa, kê gối dưới hai đầu gối, hoặc nằm nghiêng, kẹp gối giữa hai đầu gối. Nếu cúi hoặc ngả theo một hướng làm đỡ đau, hoặc làm cơn đau rút khỏi chân, hãy tập hướng đó nhiều hơn. Hãy ngừng những gì làm đau lan xuống xa hơn.',
  s2a49402b90ad7bfc: 'Thử chườm ấm hoặc chườm lạnh.',
  s08c55ae541197ee1:
    'Có người thích túi chườm ấm, có người thích túi chườm lạnh. Hãy quấn túi trong khăn. Đừng đặt lên chỗ da bị tê: quý vị có thể bị bỏng (phỏng) mà không hay biết.',
  s9854232c00ab2517: 'Làm vừa sức.',
  s9949089b781c8644:
    'Hãy bắt đầu với những gì quý vị làm được lúc này, nghỉ giữa chừng, và tăng dần thật chậm.',
  s482e7921ddf8ff1a: 'Chạy lại khi đã đỡ.',
  s53f48961d20a7caa:
    'Quý vị có thể chạy nếu việc đó không làm đau nặng hơn trong lúc chạy hoặc vào ngày hôm sau. Lúc đầu hãy chạy ít hơn và chậm hơn.',
  s17d8a0eae128bd76: 'Nếu đau rát hoặc đau nhói chạy xuống một chân',
  s49f75e526dfaa02f: 'Nếu bất cứ dấu hiệu cấp cứu nào xuất hiện, hãy gọi cấp cứu ngay lập tức.',
  s3e29485b9506cabe:
    'Đau rát, đau nhói, châm chích hoặc tê chạy xuống một chân thường do một dây thần kinh bị kích thích (đau thần kinh tọa). Nhiều người khá lên trong vòng 4 đến 6 tuần, nhưng có thể lâu hơn.',
  sc6ad61056db77cb2:
    'Các dấu hiệu cấp cứu có thể xuất hiện sau này. Nếu có một dấu hiệu xuất hiện, hãy gọi cấp cứu ngay lập tức.',
  sc606bccb0878ad4c:
    'Nếu đau chân kéo dài hơn vài tuần, hãy hỏi ý kiến nhân viên y tế. Trong một nghiên cứu lớn, những người đã bị thoát vị đĩa đệm hơn 6 tháng hồi phục kém hơn.',
  sa37e43387c05872f: 'Hồi phục dần',
  s1a5f7b95d3965965:
    'Một đợt đau lưng mới thường bắt đầu đỡ trong vòng 2 tuần và dịu đi trong vòng 4 đến 6 tuần. Cơn đau hay trở lại vào một lúc nào đó. Điều đó không nhất thiết là có tổn thương mới.',
  s5e380774ad7c45d1:
    'Đau đã kéo dài lâu cũng có thể được giúp cho đỡ. Hướng dẫn điều trị của Anh đặt việc tập luyện lên trước, rồi mới đến thuốc.',
  s70d7cae8362469b9: 'Nếu cơn đau bùng lên',
  sa7ffb4848810fc19: 'Hãy làm ít đi một thời gian ngắn, nhưng đừng ngừng hẳn.',
  s898a348843864e9d: 'Có người cần nghỉ một, hai ngày. Một ngày đau nhiều không phải là tổn thương mới.',
  s0e0a0fbcb03cc014:
    'Hãy dùng hơi ấm và các tư thế giúp được quý vị. Sau đó, mỗi ngày lại tăng dần một chút.',
  s1aac2923c36f8c2d:
    'Trong thử nghiệm WalkBack, một chương trình đi bộ có liên hệ với thời gian dài hơn trước khi đau lưng trở lại.',
  sdf8f2921b158012a: 'Đi làm và nâng vật nặng',
  s0c49b945e8735a9e: 'Quý vị có thể đi làm trước khi hết đau.',
  s2c7e75733972b862:
    'Hãy tiếp tục đi làm nếu được, hoặc trở lại làm việc ngay khi có thể. Không cần phải hết đau hẳn rồi mới đi làm.',
  s1eed057279c4c27c:
    'Lúc đầu, hãy xin làm việc nhẹ hơn. Đừng ngồi quá lâu, và hãy thường xuyên đổi tư thế. Trở lại nâng vật nặng từng bước một.',
  s8b831ec8b12bda8b: 'Giấc ngủ và căng thẳng',
  sa4e1e3430e85af7f: 'Tư thế nào thấy thoải mái cũng được.',
  s6b75621c520b3f3b: 'Không có tư thế hoặc nệm nào là tốt nhất. Hãy chọn loại nào thấy thoải mái nhất.',
  sc3dbfee74e266a5e:
    'Khi nằm nghiêng, hãy thử kẹp một chiếc gối nhỏ và cứng giữa hai đầu gối. Khi nằm ngửa, hãy thử kê vài chiếc gối cứng dưới hai đầu gối.',
  s71e039de29024270: 'Thói quen ngủ tốt và bớt căng thẳng có thể giúp quý vị chịu đựng cơn đau dễ hơn.',
  saeeb99887f7a2c2a: 'Thuốc',
  s653e935f5f075b5e: 'Hãy hỏi dược sĩ xem thuốc nào an toàn cho quý vị.',
  s82a3cfd53eb80d8c:
    'Thuốc kháng viêm như ibuprofen có thể giúp ích. Hãy dùng liều thấp nhất mà có tác dụng, trong thời gian ngắn nhất có thể.',
  s48404b11903f4e76:
    'Các thuốc này không an toàn cho tất cả mọi người. Hãy hỏi dược sĩ trước nếu quý vị đang có thai hoặc trên 65 tuổi, đang dùng thuốc chống đông máu hoặc thuốc khác, hoặc từng có vấn đề về dạ dày, thận, tim hoặc hen suyễn.',
  s229d71de88da333b: 'Với đau thần kinh tọa, chưa rõ các thuốc này giúp được bao nhiêu.',
  sab28f43551aa6d47: 'Paracetamol (acetaminophen) dùng một mình thì ít hiệu quả.',
  scb1f13da51567030:
    'Thuốc giảm đau mạnh (nhóm opioid, như codein) ít có tác dụng với đau lưng kéo dài và có thể gây hại.',
  s09b427a53008d854: 'Chuyên viên vật lý trị liệu làm gì',
  sa22cb28bd333eb0f: 'Lắng nghe, khám và cùng quý vị lên kế hoạch.',
  sf394f6e75c4fc408:
    'Chuyên viên vật lý trị liệu hỏi về cơn đau, khám và cùng quý vị lên kế hoạch điều trị. Quý vị có thể được hướng dẫn bài tập để tăng thể lực và sức mạnh, được chỉ những cách làm hữu ích, và được giúp vơi bớt lo lắng.',
  s4ed9f7baea1ede23: 'Khi nào chụp phim có ích',
  s4293e95e1ece6d79: 'Hiếm khi, và chỉ khi kết quả làm thay đổi cách điều trị.',
  s504a43ad5b2cf02a:
    'Chụp phim có ích khi bác sĩ nghi ngờ một nguyên nhân nghiêm trọng hoặc dự định mổ hay tiêm. Ngoài ra, việc này hiếm khi làm thay đổi cách giúp quý vị đỡ đau.',
  sfefe271136307703:
    'Phim chụp thường cho thấy sự hao mòn vô hại. Trong số những người không hề đau, đĩa đệm bị mòn được thấy ở khoảng 37 trên 100 người 20 tuổi và 96 trên 100 người 80 tuổi.',
  se94076988560af2a: 'Trở lại chạy bộ',
  s309c6e48dbab6685:
    'Đừng bắt đầu chạy cho đến khi đã loại trừ được rạn xương do quá tải (một vết nứt nhỏ trong xương), nếu cơn đau đến từ từ ở một bên thắt lưng hoặc một bên mông, hoặc nếu quý vị đã có bất cứ dấu hiệu cảnh báo nào trong bài này.',
  scf05e55020ea7ec9:
    'Hãy hỏi nhân viên y tế trước nếu quý vị đang có thai hoặc mới sinh gần đây, có bệnh tim, bệnh phổi hoặc bệnh xương, hoặc gần đây bị chấn thương hay đã mổ.',
  s557e0243faab03d5:
    'Đau ở bẹn (háng) khiến quý vị đi khập khiễng? Hãy ngừng chạy, đừng nhảy lò cò, và đi khám bác sĩ ngay hôm nay.',
  s7d2703b349d23745: 'Trước khi bắt đầu',
  s681ec83755177827: 'Hãy chờ đến khi quý vị đi bộ được 30 phút mà không đau.',
  s0cecec57f0a55c5b:
    'Khởi động 10 đến 15 phút. Chạy trên mặt đường bằng phẳng, với giày chạy tốt, chưa dùng quá 6 tháng.',
  s296c99e6000545c4: 'Lên kế hoạch chạy 3 buổi một tuần, giữa các buổi nghỉ ít nhất 1 ngày.',
  se7823cf779e39f57: 'Đau đến mức nào thì vẫn được, và khi nào chuyển sang bước sau',
  sd0c3e3efbff442f4:
    'Hãy làm mỗi bước ít nhất hai lần. Đừng chuyển sang bước kế tiếp nếu bị sưng hoặc cứng, hoặc nếu đau tăng lên trong khi chạy hay sau khi chạy. Hãy lặp lại bước đó cho đến khi hết các tình trạng này. Nếu sau hai lần thử vẫn không hết, hãy lùi lại một bước.',
  s71d7a77c40df9bad: 'Kế hoạch sáu bước',
  sa0d7d8147b3641b3: 'Từ chạy quãng ngắn đến chạy liên tục không nghỉ.',
  s3606116215eca642:
    'Một thử nghiệm đã thử kế hoạch vừa đi vừa chạy ở người bị đau lưng, nhưng họ không phải là người chạy bộ. Chúng tôi không tìm thấy kế hoạch nào đã được thử ở người chạy bộ bị đau lưng. Các kế hoạch ở đây được soạn cho những nhóm khác. Chuyên viên vật lý trị liệu có thể điều chỉnh một kế hoạch cho quý vị.',
  sa3624bb95250c3c6:
    'Kế hoạch này lấy từ kế hoạch của một thử nghiệm với những quân nhân bị chấn thương đầu gối do quá tải. Đến nay, thử nghiệm đó chưa chứng minh được điều gì.',
  s2ae50be9f63e2299:
    'Một tuần có thể như sau: chạy vào thứ Hai, thứ Tư và thứ Bảy. Những ngày khác, hãy đi bộ hoặc tập các bài tập của quý vị.',
  s6bca0f48dc746121: 'Nếu quý vị mới tập chạy',
  s7fc321c33b508469: 'Một kế hoạch miễn phí cho người mới tập.',
  s52979400b56c8310:
    'Couch to 5K, của cơ quan y tế công của Anh (NHS), được soạn cho người mới tập. Trong 9 tuần, mỗi tuần chạy 3 buổi, kế hoạch này tăng dần từ chạy 60 giây đến chạy 30 phút không nghỉ.',
  s55f26af4c1a013ce: 'Chạy bộ có hại cho lưng không?',
  s035e0e81275e3968: 'Vì sao cần quan tâm đến đau thắt lưng',
  sbb11c24891a29cc8: 'Đau thắt lưng thường gặp, và chạy bộ hay bị đổ lỗi.',
  s7aee53f9ec7f4580:
    'Đau thắt lưng là đau ở khoảng giữa xương sườn thấp nhất và nếp gấp dưới mông. Năm 2020, khoảng 619 triệu người sống với chứng đau này. Đến năm 2050, con số có thể là 843 triệu.',
  saadf47ddd7a62915:
    'Đa số người lớn bị đau thắt lưng vào một lúc nào đó: 58% đến 84% số người, theo một bản tóm tắt hướng dẫn điều trị của Anh.',
  s4001750d7e0196fe:
    'Ở gần như tất cả mọi người, không có riêng một bộ phận hư hại nào giải thích được cơn đau.',
  s120b23fdcfb09354: 'Những điều có liên hệ với đau lưng ở người chạy bộ',
  s79adfa146312dfed:
    'Người chạy bộ thường đổ lỗi cho quãng đường dài. Một bài tổng kết 19 nghiên cứu nêu ra những điều sau, đa số chỉ thấy trong một nghiên cứu:',
  sd187f39f855a3860: 'Cứng khớp, căng cơ.',
  sf90e017a0c5dec57: 'Khớp háng gập được ít hơn, cơ mặt sau đùi căng và lưng cứng.',
  sb946f77b1317c791: 'Chiều dài chân.',
  sea66714dcb185adc: 'Một chân dài hơn chân kia.',
  sc76c9aff2a59dded: 'Vóc dáng và thời gian chạy.',
  saf8f140d26ba39be: 'Người cao, chỉ số khối cơ thể (BMI) trên 24, và đã chạy hơn 6 năm.',
  s7bd8e3939f1e365e: 'Cơ bụng và cơ lưng yếu, hoặc một chân khỏe hơn chân kia.',
  s01255d82692078b7:
    'Những điều này hay bị đổ lỗi, nhưng không nằm trong các mối liên hệ thường gặp nhất của bài tổng kết.',
  s1bae4f44af7b051e:
    'Đây là những mối liên hệ. Không điều nào chứng minh được nguyên nhân, và quý vị có thể có vài điều hoặc không có điều nào.',
  s35fc30827ed9f22b:
    'Tập quá nhiều, quá sớm có liên hệ với rạn xương do quá tải ở xương nằm dưới cùng cột sống (xương cùng).',
  s4db6033c88a4f5f6: 'Nghiên cứu năm 2017 về đĩa đệm',
  s0073c40839ef2147: 'Đĩa đệm của người chạy bộ chứa nhiều nước hơn.',
  s23d005cd07270506:
    'Năm 2017, Daniel Belavý và nhóm của ông so sánh đĩa đệm của 79 phụ nữ và nam giới khỏe mạnh, 25 đến 35 tuổi.',
  sbf85bbc23bec621f: 'Đĩa đệm là những miếng đệm mềm nằm giữa các xương của cột sống.',
  safc20a16469ddf9a: 'Nước.',
  sc9f7789d9b98a317: 'Họ dùng máy chụp cộng hưởng từ (MRI) để ước tính lượng nước trong đĩa đệm.',
  s30c12a92930c52c4: 'Chiều cao.',
  s683c131682eac636: 'Hình chụp cho thấy mỗi đĩa đệm cao bao nhiêu so với xương bên cạnh.',
  s79fff74a716bfce2: 'Vận động.',
  s6224cf3bd686a216: 'Một máy cảm biến ghi lại cách những người tham gia vận động trong đời sống hằng ngày.',
  s946b82f50c85696c: 'Ba nhóm',
  sb82a5e3b04741a50:
    'Một nhóm đã không tập thể thao đều đặn trong 5 năm. Nhóm chạy bộ nhẹ đã chạy {20 to 40 km} một tuần, nhóm chạy đường dài đã chạy hơn {50 km} một tuần, cả hai nhóm đều trong ít nhất 5 năm.',
  s31a99afaf5d4c51c: 'Nghiên cứu thấy gì',
  sfa24f439c0851b1b: 'Nhiều nước hơn ở cả hai nhóm chạy bộ.',
  sc1ca1ade271d073b:
    'Đĩa đệm của họ chứa nhiều nước hơn so với người không tập thể thao, nhất là ở phần mềm chính giữa.',
  s3f6364fafd67a649: 'Đĩa đệm cao hơn, chỉ khi chạy đường dài.',
  s7aff1a23c6fe7fc0:
    'Chỉ những người chạy hơn {50 km} một tuần mới có đĩa đệm cao hơn (so với xương bên cạnh), và chỉ ở phần thấp nhất của lưng.',
  s3e645cb5755cef2b: 'Liên hệ rõ nhất là với vận động vừa phải.',
  sa8095ebb97a3af09:
    'Đĩa đệm chứa nhiều nước hơn ở những người thường vận động với tốc độ đi bộ nhanh hoặc chạy chậm, khoảng {7.2 km} một giờ. Chấn động mạnh, đi bộ chậm và ở yên không cho thấy mối liên hệ như vậy.',
  s7cd177f48a766d02:
    'Có người tin rằng chạy bộ làm mòn cột sống. Trong nghiên cứu này, đĩa đệm của người chạy bộ trông không tệ hơn.',
  s9871bc93418df80e: 'Nghiên cứu không thể cho biết điều gì',
  s4f80d1cb4592ffb5:
    'Nghiên cứu chỉ xem xét mỗi người một lần. Vì vậy không thể cho thấy chạy bộ đã gây ra sự khác biệt.',
  s5e0c918a56ef5078: 'Có thể đơn giản là những người thấy lưng khỏe thì tiếp tục chạy.',
  sd58da1a640fd39b6:
    'Mọi người tham gia đều trẻ và khỏe mạnh, và gần như tất cả là người da trắng. Nghiên cứu không đo mức độ đau.',
  s2638968a4150fca6: 'Tất cả các nghiên cứu có ý nghĩa gì cho quý vị',
  s6f5524d98a3a92a6: 'Không thấy có hại, nhưng không thể loại trừ là có hại.',
  sdc6126406be91070: 'Người chạy bộ lớn tuổi hơn.',
  s0c3f67ec80016b32:
    'Trong một nghiên cứu rất nhỏ ở nam giới 44 đến 62 tuổi, đĩa đệm của 9 người chạy bộ cao hơn 20% so với đĩa đệm của khoảng 8 người không vận động, và ít hao mòn hơn. Không thấy rõ là các đĩa đệm đó chứa nhiều nước hơn.',
  s137893bd06de8306: 'Người chạy marathon.',
  s142a86dafd2eee64:
    'Ở 54 người chạy bộ nghiệp dư, phần mềm chính giữa của đĩa đệm cho tín hiệu nước yếu hơn so với 30 người khỏe mạnh khác. Những người chạy bộ lớn hơn khoảng 4 tuổi, điều này có thể giải thích một phần sự khác biệt.',
  sd1394cdb2a51a319: 'Marathon lần đầu.',
  s028aa906ebe0d7ad:
    'Ở 21 người tập luyện và chạy marathon lần đầu, phim chụp trước và sau không cho thấy thay đổi ở đĩa đệm.',
  s738b957e06a2b6eb: 'Đau lưng ở người chạy bộ có thường gặp không.',
  sf2305590de3192e4:
    'Trong 19 nghiên cứu, 0,7% đến 20,2% số người chạy bộ bị đau thắt lưng vào lúc được hỏi hoặc trong khoảng thời gian được hỏi. Không thể so các con số này với số liệu của cả đời người. Các tác giả bài tổng kết cho rằng tỷ lệ này thấp.',
  s251d7276943f045d: 'Chạy bộ khi lưng đang đau.',
  sc9743033ba9590ad:
    'Trong thử nghiệm ASTEROID, 40 người lớn 18 đến 45 tuổi bị đau lưng kéo dài đã theo một kế hoạch vừa đi vừa chạy trong 12 tuần, hoặc ở trong nhóm chờ. Mức đau của những người chạy giảm nhiều hơn khoảng 15 điểm trên thang 100, và sinh hoạt hằng ngày dễ hơn một chút. Trong số 20 người chạy, có 7 trường hợp chấn thương chân hoặc đau chân, 1 lần ngất do một bệnh khác và 1 đợt đau lưng, không trường hợp nào nghiêm trọng.',
  s3f4e24f269a8b197: 'Ai đã tham gia.',
  sb52ed0028b7b9fa8:
    'Trong thử nghiệm đó, không ai từng chạy bộ đều đặn trước đó, và người bị đau thần kinh tọa không được nhận vào.',
  s378d3979086bb88a: 'Một điều cần thận trọng.',
  s15e1feb23e9877b6:
    'Một báo cáo hội nghị trước đó của thử nghiệm này cho rằng các khác biệt quá nhỏ nên không có nhiều ý nghĩa. Quãng đường chạy mỗi tuần chỉ tăng từ {2.9 km} lên {5.6 km}.',
  sd0e5c67700c231a2: 'Đi bộ.',
  sd38cf8191a11e443:
    'Trong thử nghiệm WalkBack, có 701 người lớn vừa hồi phục sau đau lưng. Một nửa được gặp chuyên viên vật lý trị liệu 6 buổi trong 6 tháng, để đi bộ nhiều hơn và tìm hiểu về đau lưng. Ở nhóm này, đau lưng gây hạn chế sinh hoạt trở lại sau khoảng 208 ngày (ở một nửa số người), so với 112 ngày ở nhóm không được hướng dẫn. Những người đi bộ có nhiều vấn đề ở chân hơn, nhưng tính chung không có nhiều vấn đề sức khỏe hơn (52% và 54%).',
  s18e9d1d4650f4644:
    'Nhìn chung, chạy bộ đều đặn có liên hệ với đĩa đệm chứa nhiều nước hơn trong một trong ba nghiên cứu.',
  sa8390d52242367cc:
    'Không nghiên cứu nào trong số này cho thấy có hại cho lưng khỏe mạnh, nhưng cũng không nghiên cứu nào loại trừ được điều đó. Chưa có nghiên cứu nào cho thấy chạy bộ làm giảm nguy cơ đau lưng.',
  sb297f4f0fcd7b9b4: 'Về bài viết này',
  sf89f96ff234f8164:
    'Đây là thông tin chung cho người lớn. Đây không phải là chẩn đoán hay lời khuyên y khoa, và không thể loại trừ một nguyên nhân nghiêm trọng của cơn đau. Hãy ngừng bất cứ điều gì ở đây làm quý vị nặng hơn, và tìm sự giúp đỡ y tế.',
  sf14587bce88b04b0:
    'Việc dùng bài viết này không làm quý vị trở thành bệnh nhân của phòng khám. Không ai kiểm tra các mẫu đơn trên trang này để tìm trường hợp cấp cứu. Các dữ kiện từ nghiên cứu và hướng dẫn điều trị có ghi số của nguồn.',
};
